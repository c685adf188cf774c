// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/run.h"

#include <QDateTime>

namespace hooksmith {

/// The destination's answer to one request that was really sent.
struct Delivery
{
    QDateTime sentAt;
    HttpRequest request; ///< never holds credentials
    bool withCredentials = false;
    int status = 0;
    QString reason; ///< the status line's words, if there were any
    QList<Header> responseHeaders;
    QByteArray responseBody;
    bool responseTruncated = false; ///< the body was longer than the limit
    double firstByteMs = 0;         ///< from sending to the first byte of the answer, in milliseconds
    double durationMs = 0;          ///< from sending to the end of the answer, in milliseconds

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    bool operator==(const Delivery &) const = default;
};

} // namespace hooksmith
