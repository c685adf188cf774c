// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/integration.h"
#include "model/run.h"

namespace hooksmith {

/// One tip of an integration, or one item of its troubleshooting, with the rules that watch over it.
struct Advice
{
    enum class State {
        Followed,  ///< no rule found anything
        Broken,    ///< one did
        Unwatched, ///< no rule can tell: it concerns the destination's side
        Unknown    ///< not every request got as far as the rules, or there was none
    };

    LocalizedText text;
    QStringList rules; ///< without the integration: "email-as-id"
    bool operator==(const Advice &) const = default;
};

struct AdviceTopic
{
    LocalizedText title; ///< empty for the tips
    QList<Advice> items;
    bool operator==(const AdviceTopic &) const = default;
};

/// The tips, then the troubleshooting, of a manifest with the rules that resources/integrations/<id>/advice.json has
/// for them, in the same order. An integration without that file has unwatched advice.
[[nodiscard]] QList<AdviceTopic> adviceOf(const Integration &integration);

/// What a run, or a whole check, has to say about advice.
struct AdviceEvidence
{
    QList<Diagnostic> found;
    bool isComplete = false; ///< there were requests, and each was held against every rule
    bool operator==(const AdviceEvidence &) const = default;
};

/// "followed", "broken", … for machines.
[[nodiscard]] QString nameOf(Advice::State state);

[[nodiscard]] Advice::State stateOf(const Advice &advice, const AdviceEvidence &evidence);

} // namespace hooksmith
