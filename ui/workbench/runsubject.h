// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/checkplan.h"
#include "fuzz/fuzz.h"
#include "model/endpoint.h"

namespace hooksmith {

class EventCatalog;

/// What of an endpoint decides a run, besides the transform and the payload.
struct RunSettings
{
    QString url;
    QString method = QStringLiteral("POST");
    QMap<QString, QString> variables = {};
    std::chrono::milliseconds timeout{1000};
    qint64 memoryLimit = defaultMemoryLimit; ///< in bytes
    bool operator==(const RunSettings &) const = default;
};

[[nodiscard]] RunSettings runSettingsOf(const Endpoint &endpoint);

/// Whose transform the workbench runs, and for which destination.
struct RunSubject
{
    QString integrationId; ///< empty where there is none
    QString region;
    RunSettings settings;
    QStringList subscription; ///< event types; empty means all

    [[nodiscard]] RunJob job(const QString &transform) const; ///< without an event
    [[nodiscard]] CheckSubject checkSubject(const QString &transform, bool countsCoverage) const;
    [[nodiscard]] FuzzPlan fuzzPlan(const QString &transform, const EventCatalog &events) const;
    [[nodiscard]] ContractContext contextOf(const RunJob &job) const; ///< of a job with an event
};

} // namespace hooksmith
