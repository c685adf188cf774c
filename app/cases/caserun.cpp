// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/caserun.h"

#include "cases/expectation.h"

#include <QDateTime>

namespace hooksmith {

namespace {

/// 2026-01-01T00:00:00Z, for payloads that tell no time.
constexpr qint64 anyTime = 1767225600000;

qint64 timeOf(const QByteArray &payload)
{
    const Result<JsonValue> json = parseJson(payload, {}, DuplicateKeys::KeepLast);
    const QString timestamp = json ? (*json)[u"timestamp"].toString() : QString();
    const QDateTime time = QDateTime::fromString(timestamp, Qt::ISODateWithMs);
    return time.isValid() ? time.toMSecsSinceEpoch() : anyTime;
}

} // namespace

CaseRun::State CaseRun::state() const
{
    if (endpointCase.expected.isNull())
        return State::New;
    return differences.isEmpty() ? State::Passed : State::Failed;
}

QString nameOf(CaseRun::State state)
{
    switch (state) {
    case CaseRun::State::Passed:
        return QStringLiteral("passed");
    case CaseRun::State::Failed:
        return QStringLiteral("failed");
    case CaseRun::State::New:
        return QStringLiteral("new");
    }
    return {};
}

RunJob caseJob(const Endpoint &endpoint, const EndpointCase &endpointCase)
{
    return {.source = endpoint.transform,
            .eventType = endpointCase.eventType,
            .payload = endpointCase.payload,
            .url = endpoint.url,
            .variables = endpoint.variables,
            .timeout = endpoint.timeout,
            .memoryLimit = endpoint.memoryLimit(),
            .fixedTime = timeOf(endpointCase.payload)};
}

CaseRun judgeCase(const Endpoint &endpoint, const EndpointCase &endpointCase, const RunReport &report,
                  const ContractCatalog &contracts)
{
    CaseRun run{.endpointCase = endpointCase,
                .report = contracts.checked(report, {.integrationId = endpoint.integration,
                                                     .region = endpoint.region,
                                                     .eventType = endpointCase.eventType,
                                                     .payload = endpointCase.payload}),
                .actual = {},
                .differences = {}};
    run.actual = expectationOf(run.report);
    if (!endpointCase.expected.isNull())
        run.differences = differences(endpointCase.expected, run.actual);
    return run;
}

} // namespace hooksmith
