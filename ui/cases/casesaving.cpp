// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/casesaving.h"

#include "cases/caseruns.h"
#include "catalog/eventcatalog.h"
#include "scrub/scrubbedtext.h"
#include "window/dialogs.h"

#include <QWidget>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

QString detailsOf(const ScrubbedPayload &scrubbed)
{
    QStringList lines;
    for (const ScrubbedValue &value : scrubbed.values)
        lines.append(u"%1: %2 → %3"_s.arg(value.pointer, value.before, value.after));
    return lines.join(u'\n');
}

} // namespace

CaseSaving::CaseSaving(const Services &services, Dialogs &dialogs, const Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_dialogs(dialogs)
    , m_workspace(workspace)
    , m_window(window)
{
}

void CaseSaving::save(const Endpoint &endpoint, const QString &eventType, const QByteArray &payload)
{
    if (eventType.isEmpty()) {
        emit failed({.kind = Error::Kind::InvalidInput,
                     .message = tr("The payload is of no event type, and a case needs one. Choose the event first."),
                     .file = {}});
        return;
    }
    const EndpointCase asItIs{.name = {}, .eventType = eventType, .payload = payload};
    if (m_services.events.hasPayload(eventType, payload))
        return askForName(endpoint, asItIs);
    const PayloadSchema schema(m_services.events.schema(eventType).value_or(JsonValue()));
    const auto look = [payload, schema]() -> Result<ScrubbedPayload> {
        const Result<JsonValue> read = parseJson(payload); // kept as a value, so that no key may stand twice
        return read ? Result<ScrubbedPayload>(scrub(*read, schema)) : fail(read.error());
    };
    QtConcurrent::run(look).then(this, [this, endpoint, asItIs](const Result<ScrubbedPayload> &scrubbed) {
        if (!scrubbed)
            emit failed(scrubbed.error());
        else if (scrubbed->values.isEmpty())
            askForName(endpoint, asItIs);
        else
            offerScrub(endpoint, asItIs, *scrubbed);
    });
}

void CaseSaving::offerScrub(const Endpoint &endpoint, const EndpointCase &asItIs, const ScrubbedPayload &scrubbed)
{
    const auto count = static_cast<int>(scrubbed.values.size());
    m_dialogs
        .ask(m_window,
             {.title = tr("Replace personal data?"),
              .text = tr("The payload has %n personal value(s). Cases are files that others may see.", nullptr, count),
              .accept = tr("Replace by Fakes"),
              .reject = tr("Keep as It Is"),
              .details = detailsOf(scrubbed)})
        .then(this, [this, endpoint, asItIs, scrubbed](Answer answer) {
            if (answer == Answer::Cancel)
                return;
            EndpointCase kept = asItIs;
            if (answer == Answer::Accept)
                kept.payload = scrubbedText(asItIs.payload, scrubbed);
            askForName(endpoint, kept);
        });
}

QString CaseSaving::nameProblem(const Endpoint &endpoint, const QString &name) const
{
    const QList<EndpointCase> known = m_workspace.cases(endpoint.name).value_or(QList<EndpointCase>());
    const bool isTaken = std::ranges::any_of(
        known, [&name](const EndpointCase &each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; });
    return isTaken ? tr("There is a case named %1 already.").arg(name) : Workspace::nameProblem(name);
}

QString CaseSaving::unusedName(const Endpoint &endpoint, const QString &eventType) const
{
    const QString base = eventType.isEmpty() ? u"case"_s : QString(eventType).replace(u'.', u'-').replace(u'_', u'-');
    QString name = base;
    for (int number = 2; !nameProblem(endpoint, name).isEmpty() && number < 1000; ++number)
        name = base + u'-' + QString::number(number);
    return name;
}

void CaseSaving::askForName(const Endpoint &endpoint, const EndpointCase &endpointCase)
{
    m_dialogs
        .askText(m_window, {.title = tr("Keep as Case of %1").arg(endpoint.name),
                            .label = tr("Name"),
                            .value = unusedName(endpoint, endpointCase.eventType),
                            .accept = tr("Keep"),
                            .problem =
                                [this, endpoint](const QString &name) {
                                    return nameProblem(endpoint, name);
                                }})
        .then(this, [this, endpoint, endpointCase](const QString &name) {
            if (name.isEmpty())
                return;
            EndpointCase named = endpointCase;
            named.name = name;
            keep(endpoint, named);
        });
}

/// The payload is written at once, so that it is kept even where the window closes before its result is known.
void CaseSaving::keep(const Endpoint &endpoint, const EndpointCase &endpointCase)
{
    if (const Result<EndpointCase> written = m_workspace.saveCase(endpoint.name, endpointCase); written)
        run(endpoint, endpointCase);
    else
        emit failed(written.error());
}

/// The result that is expected from now on is the one that the case gives, whose clock stands still.
void CaseSaving::run(const Endpoint &endpoint, const EndpointCase &endpointCase)
{
    QtConcurrent::run([contracts = m_services.contracts] {
        return contracts.result();
    }).then(this, [this, endpoint, endpointCase](const ContractCatalog &contracts) {
        runCases(m_services.runner, endpoint, {endpointCase}, contracts)
            .then(this, [this, endpoint](const QList<CaseRun> &runs) { write(endpoint, runs.first()); });
    });
}

void CaseSaving::write(const Endpoint &endpoint, const CaseRun &run)
{
    EndpointCase kept = run.endpointCase;
    kept.expected = run.actual;
    if (const Result<EndpointCase> written = m_workspace.saveCase(endpoint.name, kept); written)
        emit saved(tr("Kept as the case %1 of %2.").arg(kept.name, endpoint.name));
    else
        emit failed(written.error());
}

} // namespace hooksmith
