// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/run.h"
#include "support/json.h"

namespace hooksmith {

/// Something wrong with what one payload became.
struct Symptom
{
    enum class Kind {
        Exception, ///< the transform threw, or gave back no webhook
        Timeout,
        Crash,    ///< the sandbox ended, or ran out of memory
        Contract, ///< the destination would reject or lose the request
        Text,     ///< "undefined", "NaN", "null" or "[object Object]" is part of a text
        Vanished  ///< a value of the payload is lost on the way
    };

    Kind kind = Kind::Exception;
    QString message;
    QString rule;    ///< of a contract error
    QString pointer; ///< into the request's body; empty where it concerns the whole
    int line = 0;    ///< in the transform; 0 where unknown
    int column = 0;
    bool operator==(const Symptom &) const = default;

    /// The same for symptoms of one cause: what does not change with the payload.
    [[nodiscard]] QString identity() const;
};

[[nodiscard]] QString nameOf(Symptom::Kind kind); ///< "exception", "timeout", …

/// What is wrong with the run, which has been held against the contract. A text that `payload` itself has does not
/// count.
[[nodiscard]] QList<Symptom> symptomsOf(const RunReport &report, const JsonValue &payload);

} // namespace hooksmith
