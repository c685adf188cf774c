// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/eventcatalog.h"
#include "check/checkplan.h"
#include "lineage/personaldata.h"

namespace hooksmith {

/// What the requests made of the samples of these event types (all that the subject subscribes to where none is named)
/// are determined by. Runs the transform some thousand times, and waits for it.
[[nodiscard]] QList<Lineage> lineagesOf(const CheckSubject &subject, const EventCatalog &events,
                                        const QStringList &types, const RunEvents &runEvents);

/// Which personal fields of these events' samples leave with the requests.
[[nodiscard]] QList<PersonalDataFlow> personalDataFlows(const QList<Lineage> &lineages, const EventCatalog &events);

} // namespace hooksmith
