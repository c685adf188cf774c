// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/run.h"
#include "signature/standardwebhooks.h"
#include "support/json.h"

#include <QDateTime>

#include <optional>

namespace hooksmith {

/// One webhook that reached this machine, accepted or not.
struct ReceivedEvent
{
    qint64 index = 0; ///< counted from 0 since the receiver was made
    QDateTime receivedAt;
    QString webhookId;                       ///< the same for every delivery of one event
    QString eventType;                       ///< the payload's "type"; empty where it has none
    std::optional<SignatureState> signature; ///< nothing where no secret was given to verify with
    bool isRepeated = false;                 ///< an event with this id was accepted before
    int status = 200;                        ///< what the sender was answered
    QString problem;                         ///< why it was not accepted; empty otherwise
    QByteArray payload;                      ///< the body, byte for byte

    [[nodiscard]] bool isAccepted() const { return status == 200; }
};

/// One line of JSON, as `hooksmith listen` writes it. The payload keeps its order of keys and its digits; a body that
/// is no JSON becomes a text.
[[nodiscard]] QByteArray toJson(const ReceivedEvent &event);

/// The line that tells what became of the event of this index.
[[nodiscard]] QByteArray resultLine(const RunReport &report, qint64 index);

} // namespace hooksmith
