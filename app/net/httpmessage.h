// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace hooksmith {

/// A request that reached this machine, byte for byte.
struct IncomingRequest
{
    using HeaderLine = std::pair<QByteArray, QByteArray>;

    QByteArray method;
    QByteArray target; ///< path and query, as they came
    QList<HeaderLine> headers;
    QByteArray body;

    /// The value of the first header of that name, whatever its case; empty where there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] bool hasHeader(QByteArrayView name) const;
    [[nodiscard]] QByteArray path() const; ///< the target without its query
};

/// What a receiver says to a request.
struct HttpAnswer
{
    enum class Manner {
        Answer,
        Silence, ///< nothing comes and the connection stays open until the client or the receiver's limit ends it
        Reset    ///< the connection is reset without a word
    };

    int status = 200;
    QByteArray body; ///< JSON text, or empty
    QList<IncomingRequest::HeaderLine> headers;
    Manner manner = Manner::Answer;
};

} // namespace hooksmith
