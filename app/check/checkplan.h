// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/checkcase.h"
#include "model/endpoint.h"
#include "model/run.h"

#include <optional>

namespace hooksmith {

/// What is checked: a transform, on its own or as an endpoint has it.
struct CheckSubject
{
    QString name; ///< the endpoint's; empty for a transform on its own
    QString file; ///< where the transform stands, for messages
    RunJob job;   ///< the transform, URL, method, variables and deadline; event and payload come from the cases
    QString integrationId; ///< empty: the contract is chosen by each request's host
    QString region;        ///< empty where unknown
    std::optional<QStringList>
        subscription; ///< event types the endpoint subscribes to, empty for all; no value: none is known

    [[nodiscard]] bool subscribesTo(const QString &eventType) const;
    bool operator==(const CheckSubject &) const = default;
};

/// A transform and the payloads it is to meet.
struct CheckPlan
{
    CheckSubject subject;
    QList<CheckCase> cases;
    QList<CheckCase> unsubscribed; ///< run only to learn whether the transform handles them

    /// First the cases, then those that are not subscribed to.
    [[nodiscard]] QList<CheckCase> allCases() const { return cases + unsubscribed; }
};

[[nodiscard]] CheckSubject subjectOf(const Endpoint &endpoint, const QString &file);

/// The matrix of a subject: samples and variants of the named types; of those subscribed to where none is named; of all
/// where no subscription is known.
[[nodiscard]] CheckPlan planCheck(const CheckSubject &subject, const EventCatalog &events,
                                  const QStringList &types = {});

} // namespace hooksmith
