// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "receive/eventfile.h"

#include "support/json.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qint64 sniffedBytes = 1024 * 1024;
constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");

struct EventFiles
{
    Q_DECLARE_TR_FUNCTIONS(EventFile)
};

Result<JsonValue> parse(const QByteArray &text)
{
    return parseJson(text, {}, DuplicateKeys::KeepLast);
}

/// Hooksmith records what it receives with the circumstances around each payload.
const JsonValue *recordedPayload(const JsonValue &json)
{
    return json[u"kind"].toString() == u"event" ? json.find(u"payload") : nullptr;
}

bool isRecordedResult(const JsonValue &json)
{
    return json[u"kind"].toString() == u"result" && json.find(u"outcome");
}

/// "payment_id" of a Payment, else the first field that is called an ID.
QString idOf(const JsonValue &data)
{
    const QString own = data[u"payload_type"].toString().toLower() + u"_id"_s;
    if (data[own].isString())
        return data[own].toString();
    for (const JsonValue::Member &member : data.object()) {
        if (member.key.endsWith(u"_id") && member.value.isString())
            return member.value.toString();
    }
    return {};
}

FiledEvent eventOf(const JsonValue &json, const QByteArray &text)
{
    const JsonValue *recorded = recordedPayload(json);
    const JsonValue &payload = recorded ? *recorded : json;
    FiledEvent event{.type = payload[u"type"].toString(),
                     .time = payload[u"timestamp"].toString(),
                     .id = idOf(payload[u"data"]),
                     .payload = recorded || parseJson(text) ? toIndentedJson(payload) : text};
    if (recorded && event.type.isEmpty())
        event.type = json[u"eventType"].toString();
    return event;
}

bool isUtf16(QByteArrayView beginning)
{
    return beginning.startsWith("\xff\xfe") || beginning.startsWith("\xfe\xff");
}

} // namespace

QByteArray EventFile::eventIn(const QByteArray &line)
{
    if (!line.contains("\"kind\"")) // most lines of most files: not worth the time to read them
        return line;
    const Result<JsonValue> json = parse(line);
    if (!json || (!recordedPayload(*json) && !isRecordedResult(*json)))
        return line;
    return isRecordedResult(*json) ? QByteArray() : toCompactJson(*recordedPayload(*json)) + '\n';
}

bool EventFile::isEventText(const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    const qsizetype lineEnd = trimmed.indexOf('\n');
    return lineEnd > 0 && trimmed.startsWith('{') && parse(trimmed.first(lineEnd)).has_value();
}

bool EventFile::isEventFile(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"ndjson" || suffix == u"jsonl")
        return true;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QByteArray beginning = file.read(sniffedBytes);
    if (beginning.startsWith(byteOrderMark))
        beginning.remove(0, byteOrderMark.size());
    return isEventText(beginning);
}

Result<EventFile> EventFile::open(const QString &path, const Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error{.kind = Error::Kind::Io,
                          .message = EventFiles::tr("The file cannot be read: %1.").arg(file.errorString()),
                          .file = QDir::toNativeSeparators(path)});
    return index(file, path, progress);
}

Result<EventFile> EventFile::ofText(const QByteArray &text)
{
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    Result<EventFile> read = index(buffer, {}, [](qint64, qint64) { return true; });
    if (read)
        read->m_text = text;
    return read;
}

Result<EventFile> EventFile::index(QIODevice &device, const QString &path, const Progress &progress)
{
    EventFile events;
    events.m_path = path;
    events.m_lines = std::make_shared<std::vector<Line>>();
    if (isUtf16(device.peek(2)))
        return fail(Error{.kind = Error::Kind::InvalidInput,
                          .message = EventFiles::tr("This file is UTF-16; save it as UTF-8."),
                          .file = QDir::toNativeSeparators(path),
                          .line = 1,
                          .column = 1});
    if (device.peek(byteOrderMark.size()) == byteOrderMark)
        device.skip(byteOrderMark.size());
    for (int number = 1; !device.atEnd(); ++number) {
        const qint64 offset = device.pos();
        events.add(offset, device.readLine(), number);
        if (!progress(device.pos(), device.size()))
            break;
    }
    return events;
}

void EventFile::add(qint64 offset, const QByteArray &text, int number)
{
    if (text.trimmed().isEmpty())
        return;
    Line line{.offset = offset, .size = text.size(), .number = number};
    if (const Result<JsonValue> json = parse(text)) {
        if (isRecordedResult(*json))
            return;
        const JsonValue *recorded = recordedPayload(*json);
        const QString named = (recorded ? *recorded : *json)[u"type"].toString();
        line.type = static_cast<int>(m_types.indexOf(named));
        if (line.type < 0) {
            line.type = static_cast<int>(m_types.size());
            m_types.append(named);
        }
    } else {
        ++m_brokenCount;
    }
    m_lines->push_back(line);
}

QString EventFile::name() const
{
    return QFileInfo(m_path).fileName();
}

QString EventFile::type(qsizetype index) const
{
    return m_types.value(line(index).type);
}

Result<std::unique_ptr<QIODevice>> EventFile::device() const
{
    std::unique_ptr<QIODevice> made;
    if (m_path.isEmpty()) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(m_text);
        made = std::move(buffer);
    } else {
        made = std::make_unique<QFile>(m_path);
    }
    if (!made->open(QIODevice::ReadOnly))
        return fail(Error{.kind = Error::Kind::Io,
                          .message = EventFiles::tr("The file cannot be read: %1.").arg(made->errorString()),
                          .file = QDir::toNativeSeparators(m_path)});
    return made;
}

Result<QByteArray> EventFile::text(qsizetype index) const
{
    Result<std::unique_ptr<QIODevice>> opened = device();
    if (!opened)
        return fail(opened.error());
    const Line &wanted = line(index);
    const bool isThere = (*opened)->seek(wanted.offset);
    const QByteArray read = isThere ? (*opened)->read(wanted.size) : QByteArray();
    if (read.size() == wanted.size)
        return read.trimmed();
    return fail(Error{.kind = Error::Kind::Io,
                      .message = EventFiles::tr("The file was changed since it was opened; open it again."),
                      .file = QDir::toNativeSeparators(m_path),
                      .line = wanted.number});
}

Result<FiledEvent> EventFile::event(qsizetype index) const
{
    return text(index).and_then([&](const QByteArray &read) -> Result<FiledEvent> {
        const Result<JsonValue> json = parse(read);
        if (json)
            return eventOf(*json, read);
        Error problem = json.error();
        problem.line = lineNumber(index);
        return fail(problem);
    });
}

QByteArray EventFile::payload(qsizetype index) const
{
    const Result<FiledEvent> read = event(index);
    return read ? read->payload : text(index).value_or(QByteArray());
}

QList<int> EventFile::matching(const QStringList &words, const std::function<bool()> &goesOn) const
{
    QList<int> found;
    QByteArrayList wanted;
    for (const QString &word : words)
        wanted.append(word.toUtf8().toLower());
    const Result<std::unique_ptr<QIODevice>> opened = device();
    if (!opened)
        return found;
    for (qsizetype i = 0; i < count() && goesOn(); ++i) {
        (*opened)->seek(line(i).offset);
        const QByteArray read = (*opened)->read(line(i).size).toLower();
        if (std::ranges::all_of(wanted, [&read](const QByteArray &word) { return read.contains(word); }))
            found.append(static_cast<int>(i));
    }
    return found;
}

} // namespace hooksmith
