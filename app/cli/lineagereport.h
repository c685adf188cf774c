// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/reporttext.h"
#include "lineage/personaldata.h"

namespace hooksmith {

/// For each event that becomes a request: its fields with those of the payload that determine them, and the other way
/// round.
[[nodiscard]] QString toText(const QList<Lineage> &lineages, Ink ink);
[[nodiscard]] JsonValue toJson(const QList<Lineage> &lineages);

/// The personal fields that leave, as a table.
[[nodiscard]] QString toText(const QList<PersonalDataFlow> &flows, Ink ink);

} // namespace hooksmith
