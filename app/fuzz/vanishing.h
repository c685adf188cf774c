// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzz/payloadgenerator.h"
#include "fuzz/symptom.h"

namespace hooksmith {

/// The places of the request's body that have a value for the sample and none any more after the payload's one change,
/// which gave a field another value, not an empty text. Empty where the payload has any other change: what is missing
/// there may well be missing in the request.
[[nodiscard]] QStringList vanished(const RunReport &sample, const RunReport &report, const FuzzPayload &payload);

[[nodiscard]] Symptom vanishedSymptom(const QString &pointer, const Mutation &mutation);
[[nodiscard]] QString vanishedRule();

/// A value such as any event may have, and another than the current one.
[[nodiscard]] JsonValue otherOrdinaryValue(const JsonValue &current, const FieldSchema &field);

/// Whether both requests have a value at that place, and not the same.
[[nodiscard]] bool hasOther(const RunReport &sample, const RunReport &report, const QString &pointer);

} // namespace hooksmith
