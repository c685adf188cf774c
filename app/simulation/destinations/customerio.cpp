// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/judgement.h"
#include "simulation/peoplebook.h"
#include "simulation/simulateddestination.h"
#include "simulation/trackv1.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qsizetype entityBytes = 32 * 1024;
constexpr qsizetype batchBytes = 500 * 1024;
const QString entityPath = u"/api/v2/entity"_s;
const QString batchPath = u"/api/v2/batch"_s;

/// Customer.io's Track API, v2 and what customerio-node calls of v1. https://docs.customer.io/api/track/
class CustomerIo final : public SimulatedDestination
{
    Q_DECLARE_TR_FUNCTIONS(CustomerIoSimulation)

public:
    [[nodiscard]] QString integrationId() const override { return u"customerio"_s; }
    [[nodiscard]] QString benefit() const override
    {
        return tr("Customer.io itself drops some of what it answers 200 to; the simulation shows the person as it "
                  "would be afterwards.");
    }
    [[nodiscard]] SimulatedReply receive(const IncomingRequest &request, const ContractJudge &judge,
                                         bool strict) override;

private:
    [[nodiscard]] SimulatedReply receiveV1(const IncomingRequest &request, const ContractJudge &judge, bool strict);
    [[nodiscard]] SimulatedReply receiveEntity(const IncomingRequest &request, const ContractJudge &judge, bool strict);
    [[nodiscard]] SimulatedReply receiveBatch(const IncomingRequest &request, const ContractJudge &judge, bool strict);
    /// Applies the entity where nothing speaks against it.
    [[nodiscard]] ReceivedMessage take(const JsonValue &entity, const QList<Diagnostic> &diagnostics, bool strict);

    PeopleBook m_people;
};

HttpAnswer answer(int status, const JsonValue &body = JsonValue::emptyObject())
{
    return {.status = status, .body = toCompactJson(body), .headers = {}};
}

/// What the API does not look at though the contract calls it an error.
bool isAcceptedAllTheSame(const Diagnostic &error)
{
    static const QStringList accepted{u"currency-decimals"_s, u"credential-in-code"_s, u"wrong-region"_s,
                                      u"not-https"_s,         u"reserved-type"_s,      u"repeated-id"_s};
    return accepted.contains(ruleName(error));
}

QList<Diagnostic> rejections(const QList<Diagnostic> &diagnostics, bool strict)
{
    QList<Diagnostic> errors = errorsOf(diagnostics);
    if (!strict)
        errors.removeIf(isAcceptedAllTheSame);
    return errors;
}

/// "attributes.plan" of "/attributes/plan".
QString fieldOf(const QString &pointer)
{
    return pointer.mid(1).replace(u'/', u'.');
}

JsonValue errorObject(const QString &field, const QString &message)
{
    JsonValue error;
    error.set(u"reason"_s, u"invalid"_s);
    error.set(u"field"_s, field);
    error.set(u"message"_s, message);
    return error;
}

JsonValue withErrors(const JsonValue &errors)
{
    JsonValue body;
    body.set(u"errors"_s, errors);
    return body;
}

JsonValue errorList(const QList<Diagnostic> &rejected)
{
    JsonValue errors = JsonValue::emptyArray();
    for (const Diagnostic &diagnostic : rejected)
        errors.append(errorObject(fieldOf(diagnostic.pointer), diagnostic.message));
    return errors;
}

/// v1 puts its errors, as texts, into "meta".
HttpAnswer v1Complaint(const QList<Diagnostic> &rejected)
{
    JsonValue texts = JsonValue::emptyArray();
    for (const Diagnostic &diagnostic : rejected)
        texts.append(diagnostic.message);
    JsonValue body;
    body.set(u"meta"_s, withErrors(texts));
    return answer(400, body);
}

SimulatedReply malformed()
{
    JsonValue errors = JsonValue::emptyArray();
    errors.append(errorObject({}, u"The body is not a JSON object."_s));
    return {answer(400, withErrors(errors)), {}};
}

SimulatedReply region()
{
    JsonValue body;
    body.set(u"url"_s, u"https://track.customer.io"_s);
    body.set(u"region"_s, u"us"_s);
    body.set(u"environment_id"_s, 1);
    return {answer(200, body), {}};
}

SimulatedReply CustomerIo::receive(const IncomingRequest &request, const ContractJudge &judge, bool strict)
{
    const BasicCredentials credentials = basicCredentials(request.header("Authorization"));
    if (credentials.username.isEmpty() || credentials.password.isEmpty())
        return {answer(401), {}};
    const QString path = QString::fromUtf8(request.path());
    if (request.method == "GET" && path == u"/api/v1/accounts/region")
        return region();
    if (request.method == "POST" && path == entityPath)
        return receiveEntity(request, judge, strict);
    if (request.method == "POST" && path == batchPath)
        return receiveBatch(request, judge, strict);
    return path.startsWith(u"/api/v1/") ? receiveV1(request, judge, strict) : SimulatedReply{answer(404), {}};
}

SimulatedReply CustomerIo::receiveEntity(const IncomingRequest &request, const ContractJudge &judge, bool strict)
{
    if (request.body.size() > entityBytes)
        return {answer(413), {}};
    const Result<JsonValue> entity = parseJson(request.body, {}, DuplicateKeys::KeepLast);
    if (!entity || !entity->isObject())
        return malformed();
    const QList<Diagnostic> diagnostics = judge(entityPath, request.body);
    const QList<Diagnostic> rejected = rejections(diagnostics, strict);
    const HttpAnswer reply = rejected.isEmpty() ? answer(200) : answer(400, withErrors(errorList(rejected)));
    return {reply, {take(*entity, diagnostics, strict)}};
}

SimulatedReply CustomerIo::receiveBatch(const IncomingRequest &request, const ContractJudge &judge, bool strict)
{
    if (request.body.size() > batchBytes)
        return {answer(413), {}};
    const Result<JsonValue> body = parseJson(request.body, {}, DuplicateKeys::KeepLast);
    if (!body || !(*body)[u"batch"].isArray() || (*body)[u"batch"].array().empty())
        return malformed();
    const QList<Diagnostic> all = judge(batchPath, request.body);
    JsonValue errors = JsonValue::emptyArray();
    SimulatedReply reply{answer(200), {}};
    int index = 0;
    for (const JsonValue &entity : (*body)[u"batch"].array()) {
        const QString place = u"/batch/%1"_s.arg(index);
        const QList<Diagnostic> diagnostics = diagnosticsBelow(place, all);
        for (const Diagnostic &rejected : rejections(diagnostics, strict)) {
            JsonValue error;
            error.set(u"batch_index"_s, index);
            const JsonValue described = errorObject(fieldOf(rejected.pointer.mid(place.size())), rejected.message);
            for (const JsonValue::Member &member : described.object())
                error.set(member.key, member.value);
            errors.append(error);
        }
        reply.messages.append(take(entity, diagnostics, strict));
        ++index;
    }
    if (!errors.array().empty())
        reply.answer = answer(207, withErrors(errors));
    return reply;
}

SimulatedReply CustomerIo::receiveV1(const IncomingRequest &request, const ContractJudge &judge, bool strict)
{
    if (request.body.size() > entityBytes)
        return {answer(413), {}};
    const bool hasBody = !request.body.trimmed().isEmpty();
    const Result<JsonValue> body = hasBody ? parseJson(request.body, {}, DuplicateKeys::KeepLast) : JsonValue();
    if (!body)
        return malformed();
    const QByteArray path = request.path();
    if (request.method == "POST" && (path == "/api/v1/metrics" || path == "/api/v1/push/events"))
        return {answer(200), {}};
    const std::optional<JsonValue> entity = entityOfTrackV1(request, *body);
    if (!entity)
        return {answer(404), {}};
    QList<Diagnostic> diagnostics = judge(entityPath, toCompactJson(*entity));
    if ((*entity)[u"identifiers"].find(u"anonymous_id")) // v1 knows people without an id, v2 does not
        diagnostics.removeIf([](const Diagnostic &found) { return found.pointer.startsWith(u"/identifiers"); });
    const QList<Diagnostic> rejected = rejections(diagnostics, strict);
    return {rejected.isEmpty() ? answer(200) : v1Complaint(rejected), {take(*entity, diagnostics, strict)}};
}

ReceivedMessage CustomerIo::take(const JsonValue &entity, const QList<Diagnostic> &diagnostics, bool strict)
{
    ReceivedMessage message;
    message.call = entity[u"type"].toString() + u'/' + entity[u"action"].toString();
    message.name = entity[u"name"].toString();
    message.body = entity;
    message.diagnostics = diagnostics;
    const QList<Diagnostic> rejected = rejections(diagnostics, strict);
    if (!rejected.isEmpty()) {
        message.fate = ReceivedMessage::Fate::Rejected;
        message.reason = rejected.first().message;
        return message;
    }
    const PeopleBook::Outcome outcome = m_people.apply(entity);
    message.person = outcome.person;
    message.profile = outcome.profile;
    if (outcome.isDuplicate)
        message.fate = ReceivedMessage::Fate::Duplicate;
    return message;
}

} // namespace

std::unique_ptr<SimulatedDestination> make_customerio()
{
    return std::make_unique<CustomerIo>();
}

} // namespace hooksmith
