// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/casesaving.h"

#include "catalog/eventcatalog.h"
#include "scrub/scrub.h"
#include "window/dialogs.h"

#include <QWidget>

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

void CaseSaving::save(const QString &endpointName, const QString &eventType, const QByteArray &payload)
{
    const EndpointCase asReceived{.name = {}, .eventType = eventType, .payload = payload};
    const Result<JsonValue> parsed = parseJson(payload, {}, DuplicateKeys::KeepLast);
    if (!parsed) {
        emit failed(parsed.error());
        return;
    }
    const Result<JsonValue> schema = m_services.events.schema(eventType);
    const ScrubbedPayload scrubbed = scrub(*parsed, PayloadSchema(schema.value_or(JsonValue())));
    if (scrubbed.values.isEmpty())
        askForName(endpointName, asReceived);
    else
        offerScrub(endpointName, asReceived, scrubbed);
}

void CaseSaving::offerScrub(const QString &endpointName, const EndpointCase &asReceived,
                            const ScrubbedPayload &scrubbed)
{
    const auto count = static_cast<int>(scrubbed.values.size());
    m_dialogs
        .ask(m_window,
             {.title = tr("Replace personal data?"),
              .text = tr("The payload has %n personal value(s). Cases are files that others may see.", nullptr, count),
              .accept = tr("Replace by Fakes"),
              .reject = tr("Keep as Received"),
              .details = detailsOf(scrubbed)})
        .then(this, [this, endpointName, asReceived, scrubbed](Answer answer) {
            if (answer == Answer::Cancel)
                return;
            EndpointCase kept = asReceived;
            if (answer == Answer::Accept)
                kept.payload = toIndentedJson(scrubbed.payload);
            askForName(endpointName, kept);
        });
}

void CaseSaving::askForName(const QString &endpointName, const EndpointCase &endpointCase)
{
    const QList<EndpointCase> known = m_workspace.cases(endpointName).value_or(QList<EndpointCase>());
    const auto problem = [known](const QString &name) {
        const bool isTaken = std::ranges::any_of(
            known, [&name](const EndpointCase &each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; });
        return isTaken ? tr("There is a case named %1 already.").arg(name) : Workspace::nameProblem(name);
    };
    const QString base = QString(endpointCase.eventType).replace(u'.', u'-').replace(u'_', u'-');
    QString wish = base;
    for (int number = 2; !problem(wish).isEmpty() && number < 1000; ++number)
        wish = base + u'-' + QString::number(number);
    m_dialogs
        .askText(m_window, {.title = tr("Save as Case of %1").arg(endpointName),
                            .label = tr("Name"),
                            .value = wish,
                            .accept = tr("Save"),
                            .problem = problem})
        .then(this, [this, endpointName, endpointCase](const QString &name) {
            if (name.isEmpty())
                return;
            EndpointCase named = endpointCase;
            named.name = name;
            if (const Result<EndpointCase> written = m_workspace.saveCase(endpointName, named); written)
                emit saved(tr("Saved as the case %1 of %2.").arg(name, endpointName));
            else
                emit failed(written.error());
        });
}

} // namespace hooksmith
