// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/localdestination.h"

#include "secret/credentials.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Larger than what the destinations take, so that they say so themselves; and time enough for a client's own timeout.
constexpr ReceiveLimits limits{.bodyBytes = 8 * 1024 * 1024, .requestTime = std::chrono::minutes(1)};

ReceivedMessage refusalOf(const IncomingRequest &request, const HttpAnswer &reply)
{
    const bool isAnswer = reply.manner == HttpAnswer::Manner::Answer;
    return {.call = QString::fromLatin1(request.method) + u' ' + QString::fromUtf8(request.path()),
            .name = {},
            .person = {},
            .fate = ReceivedMessage::Fate::Rejected,
            .reason = isAnswer ? u"HTTP %1"_s.arg(reply.status) : u"no answer"_s,
            .body = parseJson(request.body, {}, DuplicateKeys::KeepLast).value_or(JsonValue()),
            .profile = {},
            .diagnostics = {}};
}

} // namespace

LocalDestination::LocalDestination(const Integration &integration, const ContractCatalog &contracts, QObject *parent)
    : QObject(parent)
    , m_integration(integration)
    , m_contracts(contracts)
    , m_destination(simulatedDestination(integration.id))
    , m_receiver([this](const IncomingRequest &request) { return answer(request); }, limits)
{
    Q_ASSERT(m_destination);
    connect(&m_receiver, &HttpReceiver::failed, this, &LocalDestination::failed);
}

bool LocalDestination::canSimulate(const Integration &integration)
{
    return simulatedDestination(integration.id) != nullptr;
}

QString LocalDestination::benefit(const Integration &integration)
{
    const auto destination = simulatedDestination(integration.id);
    return destination ? destination->benefit() : QString();
}

Result<quint16> LocalDestination::listen(quint16 port)
{
    return m_receiver.listen(port);
}

HttpRequest LocalDestination::redirected(const HttpRequest &request) const
{
    HttpRequest here = request;
    QUrl url(request.url, QUrl::StrictMode);
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_receiver.port());
    here.url = url.toString(QUrl::FullyEncoded);
    return here;
}

Secret LocalDestination::standInAuthorization() const
{
    CredentialValues values;
    for (const CredentialField &field : m_integration.credentials)
        values.insert(field.id, Secret(u"simulated"_s));
    return authorizationValue(m_integration, values);
}

HttpAnswer LocalDestination::answer(const IncomingRequest &request)
{
    HttpAnswer reply;
    bool isRead = false;
    if (const std::optional<HttpAnswer> trouble = troubled()) {
        reply = *trouble;
    } else {
        const auto judging = [this](const QString &path, const QByteArray &body) {
            return judge(path, body);
        };
        const SimulatedReply simulated = m_destination->receive(request, judging, m_behaviour.isStrict);
        reply = simulated.answer;
        isRead = reply.status < 300 || !simulated.messages.isEmpty();
        for (const ReceivedMessage &message : simulated.messages) {
            if (m_messages.size() >= keptMessages)
                m_messages.removeFirst();
            m_messages.append(message);
            emit received(message);
        }
    }
    if (!isRead)
        emit refused(refusalOf(request, reply));
    emit answered(request.method, request.target, reply.manner == HttpAnswer::Manner::Answer ? reply.status : 0);
    return reply;
}

std::optional<HttpAnswer> LocalDestination::troubled()
{
    SimulatedTrouble &trouble = m_behaviour.trouble;
    const SimulatedTrouble::Kind kind = trouble.kind;
    if (trouble.times > 0 && --trouble.times == 0)
        trouble.kind = SimulatedTrouble::Kind::None;
    switch (kind) {
    case SimulatedTrouble::Kind::None:
        return std::nullopt;
    case SimulatedTrouble::Kind::Unauthorized:
        return HttpAnswer{.status = 401, .body = "{}", .headers = {}};
    case SimulatedTrouble::Kind::TooLarge:
        return HttpAnswer{.status = 413, .body = "{}", .headers = {}};
    case SimulatedTrouble::Kind::RateLimit:
        return HttpAnswer{.status = 429, .body = "{}", .headers = {{"Retry-After", "1"}, {"X-RateLimit-Reset", "1"}}};
    case SimulatedTrouble::Kind::ServerError:
        return HttpAnswer{.status = 500, .body = {}, .headers = {}};
    case SimulatedTrouble::Kind::Timeout:
        return HttpAnswer{.body = {}, .headers = {}, .manner = HttpAnswer::Manner::Silence};
    case SimulatedTrouble::Kind::Reset:
        return HttpAnswer{.body = {}, .headers = {}, .manner = HttpAnswer::Manner::Reset};
    }
    return std::nullopt;
}

/// As if it had gone to the destination itself.
QList<Diagnostic> LocalDestination::judge(const QString &path, const QByteArray &body) const
{
    const Region &region = m_integration.region({});
    const HttpRequest request{
        .method = u"POST"_s, .url = u"https://" + region.hosts.value(0) + path, .headers = {}, .body = body};
    return m_contracts.check(request,
                             {.integrationId = m_integration.id, .region = region.id, .eventType = {}, .payload = {}});
}

} // namespace hooksmith
