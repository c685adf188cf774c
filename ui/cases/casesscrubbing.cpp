// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/casesscrubbing.h"

#include "cases/caseruns.h"
#include "catalog/eventcatalog.h"
#include "scrub/scrubbedtext.h"
#include "scrub/scrubdialog.h"

#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

CasesScrubbing::CasesScrubbing(const Services &services, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_window(window)
{
}

bool CasesScrubbing::isOfferedFor(const QList<EndpointCase> &cases) const
{
    return std::ranges::any_of(cases, [this](const EndpointCase &each) {
        return !m_services.events.hasPayload(each.eventType, each.payload);
    });
}

void CasesScrubbing::start(const Endpoint &endpoint, const QList<EndpointCase> &cases)
{
    QtConcurrent::run(&CasesScrubbing::scrubAll, cases, m_services.events)
        .then(this, [this, endpoint](const Found &found) {
            if (found.values.isEmpty())
                emit nothingFound();
            else
                offer(endpoint, found);
        });
}

CasesScrubbing::Found CasesScrubbing::scrubAll(const QList<EndpointCase> &cases, const EventCatalog &events)
{
    Found found{.cases = cases, .values = {}};
    for (EndpointCase &each : found.cases) {
        const Result<JsonValue> payload = parseJson(each.payload, {}, DuplicateKeys::KeepLast);
        if (!payload || events.hasPayload(each.eventType, each.payload))
            continue;
        const PayloadSchema schema(events.schema(each.eventType).value_or(JsonValue()));
        const ScrubbedPayload scrubbed = scrub(*payload, schema);
        if (scrubbed.values.isEmpty())
            continue;
        each.payload = scrubbedText(each.payload, scrubbed);
        each.expected = {};
        for (ScrubbedValue value : scrubbed.values) {
            value.pointer.prepend(each.name);
            found.values.append(value);
        }
    }
    return found;
}

void CasesScrubbing::offer(const Endpoint &endpoint, const Found &found)
{
    auto *dialog = new ScrubDialog(found.values, tr("The cases in the workspace stay as they are."), m_window);
    connect(dialog, &QDialog::accepted, this, [this, endpoint, cases = found.cases] { expectAnew(endpoint, cases); });
    dialog->open();
}

void CasesScrubbing::expectAnew(const Endpoint &endpoint, const QList<EndpointCase> &cases)
{
    QtConcurrent::run([contracts = m_services.contracts] {
        return contracts.result();
    }).then(this, [this, endpoint, cases](const ContractCatalog &contracts) {
        runCases(m_services.runner, endpoint, cases, contracts).then(this, [this](const QList<CaseRun> &runs) {
            QList<EndpointCase> scrubbed;
            for (const CaseRun &run : runs) {
                scrubbed.append(run.endpointCase);
                if (run.endpointCase.expected.isNull())
                    scrubbed.last().expected = run.actual;
            }
            emit finished(scrubbed);
        });
    });
}

} // namespace hooksmith
