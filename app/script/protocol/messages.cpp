// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/protocol/messages.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

namespace hooksmith::protocol {

namespace {

constexpr qsizetype lengthBytes = 4;

QDataStream &operator<<(QDataStream &stream, const HttpRequest &request)
{
    stream << request.method << request.url << qint32(request.headers.size());
    for (const Header &header : request.headers)
        stream << header.name << header.value;
    return stream << request.body;
}

QDataStream &operator>>(QDataStream &stream, HttpRequest &request)
{
    qint32 headers = 0;
    stream >> request.method >> request.url >> headers;
    for (qint32 i = 0; i < headers && stream.status() == QDataStream::Ok; ++i) {
        Header header;
        stream >> header.name >> header.value;
        request.headers.append(header);
    }
    return stream >> request.body;
}

QDataStream &operator<<(QDataStream &stream, const Failure &failure)
{
    return stream << static_cast<quint8>(failure.reason) << failure.detail << qint32(failure.line)
                  << qint32(failure.column) << failure.stack;
}

QDataStream &operator>>(QDataStream &stream, Failure &failure)
{
    quint8 reason = 0;
    qint32 line = 0;
    qint32 column = 0;
    stream >> reason >> failure.detail >> line >> column >> failure.stack;
    if (reason > static_cast<quint8>(Failure::Reason::OutOfMemory))
        stream.setStatus(QDataStream::ReadCorruptData);
    failure.reason = static_cast<Failure::Reason>(reason);
    failure.line = line;
    failure.column = column;
    return stream;
}

template <typename T>
void writeOptional(QDataStream &stream, const std::optional<T> &value)
{
    stream << value.has_value();
    if (value)
        stream << *value;
}

template <typename T>
void readOptional(QDataStream &stream, std::optional<T> &value)
{
    bool isThere = false;
    stream >> isThere;
    if (isThere)
        stream >> value.emplace();
}

/// Qt's own reading of a list makes room for as many items as the stream says there are.
template <typename T>
void readList(QDataStream &stream, QList<T> &list)
{
    quint32 count = 0;
    stream >> count;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        T item{};
        stream >> item;
        list.append(std::move(item));
    }
}

void write(QDataStream &, const Ready &) {}
void write(QDataStream &, const Started &) {}

void write(QDataStream &stream, const Log &log)
{
    stream << log.entry.level << log.entry.text;
}

void write(QDataStream &stream, const Finished &finished)
{
    stream << finished.eventType << static_cast<quint8>(finished.outcome);
    writeOptional(stream, finished.request);
    writeOptional(stream, finished.failure);
    stream << finished.durationMs << qint32(finished.diagnostics.size());
    for (const Diagnostic &one : finished.diagnostics)
        stream << static_cast<quint8>(one.severity) << one.rule << one.message << one.line << one.column;
    stream << finished.lostValues << finished.counts;
}

void writeJob(QDataStream &stream, const RunJob &job)
{
    stream << job.source << job.eventType << job.payload << job.url << job.method << job.variables
           << qint64(job.timeout.count()) << job.memoryLimit;
    writeOptional(stream, job.fixedTime);
    stream << job.countsCoverage << job.stepLimit;
}

void write(QDataStream &stream, const Run &run)
{
    writeJob(stream, run.job);
}

void write(QDataStream &stream, const RunBatch &batch)
{
    writeJob(stream, batch.job);
    stream << batch.firstIndex << batch.lines;
}

void write(QDataStream &stream, const Progress &progress)
{
    stream << progress.done;
}

void write(QDataStream &stream, const BatchFinished &finished)
{
    stream << qint32(finished.items.size());
    for (const BatchItem &item : finished.items) {
        stream << item.json;
        if (!item.json.isEmpty())
            continue;
        write(stream, item.finished);
        stream << qint32(item.logs.size());
        for (const LogEntry &entry : item.logs)
            stream << entry.level << entry.text;
    }
}

void write(QDataStream &stream, const Inspect &inspect)
{
    stream << inspect.source << static_cast<quint8>(inspect.about);
}

void write(QDataStream &stream, const Outlined &outlined)
{
    stream << outlined.json;
}

void read(QDataStream &, Ready &) {}
void read(QDataStream &, Started &) {}

void read(QDataStream &stream, Log &log)
{
    stream >> log.entry.level >> log.entry.text;
}

void read(QDataStream &stream, Finished &finished)
{
    quint8 outcome = 0;
    stream >> finished.eventType >> outcome;
    if (outcome > static_cast<quint8>(Outcome::Error))
        stream.setStatus(QDataStream::ReadCorruptData);
    finished.outcome = static_cast<Outcome>(outcome);
    readOptional(stream, finished.request);
    readOptional(stream, finished.failure);
    qint32 count = 0;
    stream >> finished.durationMs >> count;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        Diagnostic one;
        quint8 severity = 0;
        stream >> severity >> one.rule >> one.message >> one.line >> one.column;
        if (severity > static_cast<quint8>(Diagnostic::Severity::Error))
            stream.setStatus(QDataStream::ReadCorruptData);
        one.severity = static_cast<Diagnostic::Severity>(severity);
        finished.diagnostics.append(one);
    }
    readList(stream, finished.lostValues);
    readList(stream, finished.counts);
}

void readJob(QDataStream &stream, RunJob &job)
{
    qint64 timeout = 0;
    stream >> job.source >> job.eventType >> job.payload >> job.url >> job.method >> job.variables >> timeout >>
        job.memoryLimit;
    job.timeout = std::chrono::milliseconds(timeout);
    readOptional(stream, job.fixedTime);
    stream >> job.countsCoverage >> job.stepLimit;
}

void read(QDataStream &stream, Run &run)
{
    readJob(stream, run.job);
}

void read(QDataStream &stream, RunBatch &batch)
{
    readJob(stream, batch.job);
    stream >> batch.firstIndex >> batch.lines;
}

void read(QDataStream &stream, Progress &progress)
{
    stream >> progress.done;
}

void readWordedItem(QDataStream &stream, BatchItem &item)
{
    read(stream, item.finished);
    qint32 logs = 0;
    stream >> logs;
    for (qint32 i = 0; i < logs && stream.status() == QDataStream::Ok; ++i) {
        LogEntry entry;
        stream >> entry.level >> entry.text;
        item.logs.append(entry);
    }
}

void read(QDataStream &stream, BatchFinished &finished)
{
    qint32 count = 0;
    stream >> count;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        BatchItem item;
        stream >> item.json;
        if (item.json.isEmpty())
            readWordedItem(stream, item);
        finished.items.append(std::move(item));
    }
}

void read(QDataStream &stream, Inspect &inspect)
{
    quint8 about = 0;
    stream >> inspect.source >> about;
    if (about > static_cast<quint8>(Inspect::About::Coverage))
        stream.setStatus(QDataStream::ReadCorruptData);
    inspect.about = static_cast<Inspect::About>(about);
}

void read(QDataStream &stream, Outlined &outlined)
{
    stream >> outlined.json;
}

template <typename T>
std::optional<Message> readBody(QDataStream &stream)
{
    T message;
    read(stream, message);
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return std::nullopt;
    return Message(std::move(message));
}

std::optional<Message> readByType(quint8 type, QDataStream &stream)
{
    switch (type) {
    case 0:
        return readBody<Ready>(stream);
    case 1:
        return readBody<Started>(stream);
    case 2:
        return readBody<Log>(stream);
    case 3:
        return readBody<Finished>(stream);
    case 4:
        return readBody<Run>(stream);
    case 5:
        return readBody<RunBatch>(stream);
    case 6:
        return readBody<Progress>(stream);
    case 7:
        return readBody<BatchFinished>(stream);
    case 8:
        return readBody<Inspect>(stream);
    case 9:
        return readBody<Outlined>(stream);
    default:
        return std::nullopt;
    }
}

} // namespace

QByteArray encode(const Message &message)
{
    QByteArray frame(lengthBytes, '\0');
    QDataStream stream(&frame, QIODevice::WriteOnly | QIODevice::Append);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << static_cast<quint8>(message.index());
    std::visit([&stream](const auto &body) { write(stream, body); }, message);
    qToLittleEndian(static_cast<quint32>(frame.size() - lengthBytes), frame.data());
    return frame;
}

Decoded takeMessage(QByteArray &buffer)
{
    if (buffer.size() < lengthBytes)
        return {};
    const auto length = static_cast<qsizetype>(qFromLittleEndian<quint32>(buffer.constData()));
    if (length < 1 || length > maximumFrame)
        return {std::nullopt, true};
    if (buffer.size() < lengthBytes + length)
        return {};

    const QByteArray body = QByteArray::fromRawData(buffer.constData() + lengthBytes, length);
    QDataStream stream(body);
    stream.setVersion(QDataStream::Qt_6_4);
    quint8 type = 0;
    stream >> type;
    std::optional<Message> message = readByType(type, stream);
    const bool isBroken = !message.has_value();
    buffer.remove(0, lengthBytes + length);
    return {std::move(message), isBroken};
}

} // namespace hooksmith::protocol
