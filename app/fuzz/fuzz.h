// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/eventcatalog.h"
#include "contract/contractcatalog.h"
#include "fuzz/mutation.h"
#include "fuzz/symptom.h"
#include "script/runevents.h"

#include <functional>

namespace hooksmith {

/// What is to be fuzzed, and how long.
struct FuzzPlan
{
    RunJob job;            ///< transform, URL, method, variables, deadline
    QString integrationId; ///< empty: the contract is chosen by each request's host
    QString region;
    QStringList eventTypes; ///< of the catalogue
    int runs = 2000;
    quint32 seed = 1;
    SourceOutline outline = {}; ///< of the transform; it leads from a request's field to its line
};

/// One thing that is wrong with the transform.
struct FuzzFinding
{
    Symptom symptom;
    QString eventType;
    JsonValue payload;     ///< the smallest that shows it
    QList<Mutation> cause; ///< what of it differs from the sample and matters; none where the sample itself shows it
    int count = 0;         ///< of the generated payloads that showed it
    bool mayBeSmaller =
        false; ///< the payload may not be the smallest: there was more to try than there were runs for it
};

struct FuzzReport
{
    QList<FuzzFinding> findings; ///< each once, in the order in which they were found
    int runs = 0;                ///< generated payloads that were run; those run to shrink do not count
    bool gaveUp = false;         ///< too many runs had to be stopped at their deadline or ended their process
    bool isUnreadable = false;   ///< the code is no JavaScript; its one finding says where, and nothing was run
    QString obstacle = {};       ///< why nothing could be run at all, which is not the transform's fault
};

/// Told how many of the plan's runs are done; false ends the fuzzing with what was found so far.
using FuzzProgress = std::function<bool(int)>;

/// Puts generated payloads through a transform and looks for symptoms. The same plan gives the same report. Takes its
/// time: for the command line and for worker threads.
[[nodiscard]] FuzzReport fuzz(const FuzzPlan &plan, const EventCatalog &events, const ContractCatalog &contracts,
                              const RunEvents &runEvents, const FuzzProgress &progress = {});

} // namespace hooksmith
