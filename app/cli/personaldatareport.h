// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/eventcatalog.h"
#include "check/checkplan.h"
#include "lineage/personaldata.h"

namespace hooksmith {

/// Which personal fields of the samples of these event types (all that the subject subscribes to where none is named)
/// leave with the transform's requests. Runs the transform some thousand times, and waits for it.
[[nodiscard]] QList<PersonalDataFlow> personalDataFlows(const CheckSubject &subject, const EventCatalog &events,
                                                        const QStringList &types);

} // namespace hooksmith
