// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/judgement.h"
#include "simulation/simulateddestination.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qsizetype callBytes = 32 * 1024; // exclusive
constexpr qsizetype batchBytes = 500 * 1024;
constexpr size_t batchItems = 2500;
constexpr qsizetype rememberedIds = 100000;

/// Segment's HTTP Tracking API. It says 200 to nearly everything and throws away later what it cannot use; only its
/// debugger tells. https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/server/http-api
class Segment final : public SimulatedDestination
{
    Q_DECLARE_TR_FUNCTIONS(SegmentSimulation)

public:
    [[nodiscard]] QString integrationId() const override { return u"segment"_s; }
    [[nodiscard]] QString benefit() const override
    {
        return tr("Segment itself answers 200 to nearly everything and discards later what it cannot use; the "
                  "simulation says at once what it would discard.");
    }
    [[nodiscard]] SimulatedReply receive(const IncomingRequest &request, const ContractJudge &judge,
                                         bool strict) override;

private:
    [[nodiscard]] ReceivedMessage read(const JsonValue &body, const QString &call,
                                       const QList<Diagnostic> &diagnostics);
    [[nodiscard]] bool isDuplicate(const QString &messageId);

    QSet<QString> m_messageIds;
};

HttpAnswer answer(int status)
{
    // What a success says is not documented, so it says nothing.
    return {.status = status, .body = "{}", .headers = {}};
}

bool isCall(const QString &name)
{
    static const QStringList calls{u"track"_s, u"identify"_s, u"page"_s, u"screen"_s,
                                   u"group"_s, u"alias"_s,    u"batch"_s};
    return calls.contains(name);
}

bool isTooLarge(const JsonValue &body, qsizetype bytes, bool isBatch)
{
    if (!isBatch)
        return bytes >= callBytes;
    const JsonValue::Array &items = body[u"batch"].array();
    return bytes > batchBytes ||
           std::ranges::any_of(items, [](const JsonValue &item) { return toCompactJson(item).size() >= callBytes; });
}

/// The write key comes as the user name, or in the body; whether there is such a source only Segment knows.
bool namesSource(const IncomingRequest &request, const JsonValue &body)
{
    return !basicCredentials(request.header("Authorization")).username.isEmpty() ||
           !body[u"writeKey"].toString().isEmpty();
}

/// Segment's own code for a message that it drops; empty for one that it uses.
/// https://www.twilio.com/docs/segment/connections/delivery-overview
QString discardCode(const QList<Diagnostic> &errors)
{
    static const QStringList dropped{u"no-user-anon-id"_s,       u"id-required"_s,       u"id-not-string"_s,
                                     u"event-not-defined"_s,     u"event-not-string"_s,  u"name-not-string"_s,
                                     u"properties-not-object"_s, u"traits-not-object"_s, u"empty-batch"_s,
                                     u"category-not-string"_s};
    for (const Diagnostic &error : errors) {
        QString rule = ruleName(error);
        if (dropped.contains(rule))
            return rule.replace(u'-', u'_');
    }
    return errors.isEmpty() ? QString() : u"bad_request"_s;
}

/// What Segment keeps though the contract calls it an error: it is wrong in what it means, not in its form.
bool isUsedAllTheSame(const Diagnostic &error)
{
    static const QStringList used{u"currency-decimals"_s, u"credential-in-code"_s, u"wrong-region"_s, u"not-https"_s,
                                  u"reserved-type"_s,     u"timestamp-form"_s,     u"message-id"_s,   u"repeated-id"_s};
    return used.contains(ruleName(error));
}

QList<Diagnostic> withoutUsed(QList<Diagnostic> errors)
{
    errors.removeIf(isUsedAllTheSame);
    return errors;
}

HttpAnswer complaint(const QList<Diagnostic> &errors)
{
    JsonValue list = JsonValue::emptyArray();
    for (const Diagnostic &error : errors)
        list.append(error.message);
    JsonValue body;
    body.set(u"errors"_s, list);
    return {.status = 400, .body = toCompactJson(body), .headers = {}};
}

SimulatedReply Segment::receive(const IncomingRequest &request, const ContractJudge &judge, bool strict)
{
    const QString path = QString::fromUtf8(request.path());
    const QString call = path.section(u'/', 2);
    if (!path.startsWith(u"/v1/") || !isCall(call))
        return {answer(404), {}};
    if (request.method != "POST")
        return {answer(405), {}};
    const Result<JsonValue> body = parseJson(request.body, {}, DuplicateKeys::KeepLast);
    if (!body || !body->isObject())
        return {answer(400), {}};
    const bool isBatch = call == u"batch";
    if (isTooLarge(*body, request.body.size(), isBatch))
        return {answer(400), {}};

    const QList<Diagnostic> diagnostics = judge(path, request.body);
    SimulatedReply reply{answer(200), {}};
    if (isBatch) {
        const JsonValue::Array &items = (*body)[u"batch"].array();
        for (size_t i = 0; i < items.size(); ++i)
            reply.messages.append(
                read(items[i], items[i][u"type"].toString(), diagnosticsBelow(u"/batch/%1"_s.arg(i), diagnostics)));
        if (items.size() > batchItems) {
            for (ReceivedMessage &message : reply.messages)
                message.fate = ReceivedMessage::Fate::Discarded;
        }
    } else {
        reply.messages.append(read(*body, call, diagnostics));
    }
    if (!namesSource(request, *body)) {
        for (ReceivedMessage &message : reply.messages) {
            message.fate = ReceivedMessage::Fate::Discarded;
            message.reason = u"unknown_source"_s;
        }
    }
    const QList<Diagnostic> errors = errorsOf(diagnostics);
    if (strict && !errors.isEmpty())
        reply.answer = complaint(errors);
    return reply;
}

ReceivedMessage Segment::read(const JsonValue &body, const QString &call, const QList<Diagnostic> &diagnostics)
{
    ReceivedMessage message;
    message.call = call;
    message.name = body[call == u"track" ? u"event" : u"name"].toString();
    message.person = body[u"userId"].toString(body[u"anonymousId"].toString());
    message.body = body;
    message.diagnostics = diagnostics;
    message.reason = discardCode(withoutUsed(errorsOf(diagnostics)));
    if (!message.reason.isEmpty())
        message.fate = ReceivedMessage::Fate::Discarded;
    else if (isDuplicate(body[u"messageId"].toString()))
        message.fate = ReceivedMessage::Fate::Duplicate;
    return message;
}

/// https://www.twilio.com/docs/segment/guides/duplicate-data
bool Segment::isDuplicate(const QString &messageId)
{
    if (messageId.isEmpty())
        return false;
    if (m_messageIds.contains(messageId))
        return true;
    if (m_messageIds.size() >= rememberedIds)
        m_messageIds.clear();
    m_messageIds.insert(messageId);
    return false;
}

} // namespace

std::unique_ptr<SimulatedDestination> make_segment()
{
    return std::make_unique<Segment>();
}

} // namespace hooksmith
