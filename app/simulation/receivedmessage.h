// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/run.h"
#include "support/json.h"

#include <QDateTime>

namespace hooksmith {

/// One message that reached a simulated destination, as the real one would list it.
struct ReceivedMessage
{
    enum class Fate {
        Accepted,  ///< the destination would take it and use it
        Duplicate, ///< seen before by its own id: dropped without an error
        Discarded, ///< answered 200 and dropped later
        Rejected   ///< answered with an error
    };

    QDateTime receivedAt = QDateTime::currentDateTimeUtc();
    QString call;   ///< "track", or "person/event"
    QString name;   ///< of the event, where it is one
    QString person; ///< whom it is about
    Fate fate = Fate::Accepted;
    QString reason;                ///< the destination's own code, or what was wrong; empty where it is fine
    JsonValue body;                ///< of this message
    JsonValue profile;             ///< the person after it, where the destination shows people; else null
    QList<Diagnostic> diagnostics; ///< what the contract has against it
};

[[nodiscard]] QString nameOf(ReceivedMessage::Fate fate); ///< "accepted", "duplicate", …

/// One line of JSON, as `hooksmith simulate --format json` prints it.
[[nodiscard]] QByteArray toJson(const ReceivedMessage &message);

} // namespace hooksmith
