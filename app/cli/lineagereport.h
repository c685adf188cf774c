// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/eventcatalog.h"
#include "check/checkplan.h"
#include "cli/reporttext.h"
#include "lineage/personaldata.h"

namespace hooksmith {

/// What the requests made of the samples of these event types (all that the subject subscribes to where none is named)
/// are determined by. Runs the transform some thousand times, and waits for it.
[[nodiscard]] QList<Lineage> lineagesOf(const CheckSubject &subject, const EventCatalog &events,
                                        const QStringList &types);

/// Which personal fields of these events' samples leave with the requests.
[[nodiscard]] QList<PersonalDataFlow> personalDataFlows(const QList<Lineage> &lineages, const EventCatalog &events);

/// For each event that becomes a request: its fields with those of the payload that determine them, and the other way
/// round.
[[nodiscard]] QString toText(const QList<Lineage> &lineages, Ink ink);
[[nodiscard]] JsonValue toJson(const QList<Lineage> &lineages);

/// The personal fields that leave, as a table.
[[nodiscard]] QString toText(const QList<PersonalDataFlow> &flows, Ink ink);

} // namespace hooksmith
