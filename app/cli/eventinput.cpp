// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/eventinput.h"

#include "catalog/payloadproblems.h"
#include "cli/catalogs.h"
#include "cli/complaint.h"
#include "cli/input.h"
#include "cli/options.h"
#include "support/json.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct Event
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The `type` that Dodo Payments puts into every payload.
Result<QString> typeOf(const JsonValue &payload, const QString &name)
{
    const JsonValue &type = payload[u"type"];
    if (type.isString() && !type.toString().isEmpty())
        return type.toString();
    return fail(Error{.kind = Error::Kind::InvalidInput,
                      .message = Event::tr("The payload has no text \"type\" that says which event it is; add it, or "
                                           "name the event with --event TYPE."),
                      .file = name,
                      .line = payload.line(),
                      .column = payload.column()});
}

Result<EventType> knownEvent(const QString &type)
{
    return EventCatalog::load().and_then([&type](const EventCatalog &catalog) { return findEvent(catalog, type); });
}

constexpr qsizetype mostProblems = 5; // said of one payload; the first ones tell what kind of payload it is

QList<Error> schemaProblems(const JsonValue &payload, const QString &type, const QString &name)
{
    const Result<JsonValue> schema =
        EventCatalog::load().and_then([&type](const EventCatalog &catalog) { return catalog.schema(type); });
    QList<Error> problems = schema ? problemsOf(payload, PayloadSchema(*schema)) : QList<Error>();
    for (Error &problem : problems)
        problem.file = name;
    return problems;
}

} // namespace

void EventInput::addOptions(CLI::App &options)
{
    addText(options, "--event", m_type,
            Event::tr("The event type; its built-in sample is the payload unless --payload is given"))
        .placeholder("TYPE");
    addText(options, "--payload", m_payload, Event::tr("A file with the event's JSON, - for standard input"))
        .placeholder("FILE");
}

Result<InputEvent> EventInput::read(Streams &streams) const
{
    if (m_type.isEmpty() && m_payload.isEmpty())
        return fail(Error::Kind::InvalidInput, Event::tr("Name the event with --event TYPE, --payload FILE or both."));
    InputEvent event{.type = m_type, .payload = {}};
    if (m_payload.isEmpty()) {
        const Result<EventType> known = knownEvent(m_type);
        if (!known)
            return fail(known.error());
        event.payload = known->sample;
        return event;
    }

    const QString name = inputName(m_payload);
    const Result<QByteArray> text = readInput(m_payload, streams);
    if (!text)
        return fail(text.error());
    const Result<JsonValue> json = parseJson(*text, name, DuplicateKeys::KeepLast);
    if (!json)
        return fail(json.error());
    event.payload = *text;
    if (event.type.isEmpty()) {
        const Result<QString> type = typeOf(*json, name);
        if (!type)
            return fail(type.error());
        event.type = *type;
    }
    QList<Error> problems;
    if (const Result<JsonValue> strict = parseJson(*text, name);
        !strict) // a key that stands twice: the last one counts
        problems.append(strict.error());
    if (const Result<EventType> known = knownEvent(event.type); !known)
        problems.append(known.error());
    problems += schemaProblems(*json, event.type, name);
    for (const Error &problem : problems.mid(0, mostProblems))
        warn(streams, problem.describe());
    return event;
}

} // namespace hooksmith
