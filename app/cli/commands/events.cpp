// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/catalogs.h"
#include "cli/complaint.h"
#include "cli/options.h"
#include "cli/reporttext.h"
#include "cli/texttable.h"
#include "support/json.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// `hooksmith events`: the catalogue of event types, or the sample or the JSON Schema of one.
class EventsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(EventsCommand)

public:
    [[nodiscard]] QString name() const override { return u"events"_qs; }
    [[nodiscard]] QString summary() const override
    {
        return tr("List the event types, or print the sample or the schema of one");
    }
    [[nodiscard]] QString example() const override
    {
        return u"  hooksmith events\n"
               "  hooksmith events payment.succeeded > payment.json\n"
               "  hooksmith events payment.succeeded --schema > payment.schema.json"_qs;
    }
    void addOptions(CLI::App &options) override;
    [[nodiscard]] ExitStatus run(Streams &streams) override;

private:
    static QString asText(const EventCatalog &catalog, Ink ink);
    static QString asJson(const EventCatalog &catalog);

    QString m_type;
    bool m_schema = false;
    OutputFormat m_format = OutputFormat::Text;
};

void EventsCommand::addOptions(CLI::App &options)
{
    CommandOption type = addText(options, "TYPE", m_type,
                                 tr("Print the sample payload of this event type, as JSON whatever the format"));
    type.placeholder("");
    addFlag(options, "--schema", m_schema, tr("Print the JSON Schema of its payload instead")).needs(type);
    addFormat(options, m_format);
}

QString EventsCommand::asText(const EventCatalog &catalog, Ink ink)
{
    QStringList blocks;
    for (const QString &group : catalog.groups()) {
        QList<QStringList> rows;
        for (const EventType &event : catalog.types()) {
            if (event.group == group)
                rows.append({event.type, event.title.in(QLocale().name())});
        }
        blocks.append(ink.bold(group) + u'\n' + toTable(rows, 2));
    }
    return blocks.join(u'\n');
}

QString EventsCommand::asJson(const EventCatalog &catalog)
{
    JsonValue list = JsonValue::emptyArray();
    for (const EventType &event : catalog.types()) {
        JsonValue item;
        item.set(u"type"_qs, event.type);
        item.set(u"group"_qs, event.group);
        item.set(u"title"_qs, event.title.english);
        item.set(u"description"_qs, event.description.english);
        list.append(item);
    }
    return QString::fromUtf8(toIndentedJson(list));
}

ExitStatus EventsCommand::run(Streams &streams)
{
    const Result<EventCatalog> catalog = EventCatalog::load();
    if (!catalog)
        return complain(streams, catalog.error());
    if (m_type.isEmpty()) {
        streams.out << (m_format == OutputFormat::Json ? asJson(*catalog) : asText(*catalog, Ink(streams.colours)));
        return ExitStatus::Fine;
    }
    const Result<EventType> event = findEvent(*catalog, m_type);
    if (!event)
        return complain(streams, event.error());
    if (!m_schema) {
        streams.out << QString::fromUtf8(event->sample);
        return ExitStatus::Fine;
    }
    const Result<JsonValue> schema = catalog->schema(m_type);
    if (!schema)
        return complain(streams, schema.error());
    streams.out << QString::fromUtf8(toIndentedJson(*schema));
    return ExitStatus::Fine;
}

} // namespace

std::unique_ptr<Command> make_events()
{
    return std::make_unique<EventsCommand>();
}

} // namespace hooksmith
