// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploying/deployer.h"

#include "deploy/headersfingerprint.h"

#include <QPointer>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

DeploySubject subjectOf(const DeployRequest &request, const CredentialValues &credentials)
{
    DeploySubject subject{.endpoint = request.endpoint,
                          .headers = {},
                          .headersFingerprint = {},
                          .rateLimit = request.choice.rateLimit,
                          .application = request.choice.application};
    if (const Secret value = authorizationValue(request.integration, credentials); !value.isEmpty())
        subject.headers.insert(u"Authorization"_s, value);
    return subject;
}

/// Blocks.
Result<DeployReview> read(DeployReview review)
{
    ApiClient client(review.baseUrl, review.token);
    review.subject.headersFingerprint = headersFingerprint(review.subject.headers, review.subject.uid(), review.token);
    const Result<RemoteEndpoint> remote = review.target->read(client, review.subject);
    if (!remote)
        return fail(remote.error());
    review.remote = *remote;
    review.differences = differences(review.subject, *remote);
    return review;
}

/// Blocks. After a success it looks what differs still.
DeployEnd deployAndLook(const DeployReview &review, const std::stop_token &stop,
                        const std::function<void(const DeployProgress &)> &tell)
{
    ApiClient client(review.baseUrl, review.token);
    DeployEnd end;
    end.outcome = deploy(client, review.target->steps(review.subject, review.remote), review.remote.id, stop, tell);
    if (end.outcome.error)
        return end;
    end.remainder = review.target->remainder(review.subject, review.remote);
    if (const Result<RemoteEndpoint> now = review.target->read(client, review.subject))
        end.remaining = differences(review.subject, *now);
    return end;
}

} // namespace

Deployer::Deployer(SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
{
}

Deployer::~Deployer()
{
    cancel();
}

void Deployer::cancel()
{
    m_stopping.request_stop();
}

std::shared_ptr<const DeployTarget> Deployer::findTarget(const QString &id)
{
    for (auto &target : allDeployTargets()) {
        if (target->id() == id)
            return std::move(target);
    }
    return {};
}

QFuture<Result<Secret>> Deployer::token(const DeployRequest &request, const DeployTarget &target)
{
    using Answer = Result<Secret>;
    if (!request.enteredToken.isEmpty())
        return QtFuture::makeReadyFuture(Answer(request.enteredToken));
    if (request.choice.token.kind == CredentialSource::Kind::Environment) {
        const QString variable = request.choice.token.variable;
        const QString value = qEnvironmentVariable(variable.toLatin1().constData()).trimmed();
        const QString missing = tr("The environment variable %1, which should hold the API token, is not set.");
        return QtFuture::makeReadyFuture(value.isEmpty() ? Answer(fail(Error::Kind::NotFound, missing.arg(variable)))
                                                         : Answer(Secret(value)));
    }
    return m_secrets.read(tokenKey(target, request.choice.url, request.choice.live))
        .then(this, [title = target.title()](const Answer &stored) {
            if (stored || stored.error().kind != Error::Kind::NotFound)
                return stored;
            return Answer(
                fail(Error::Kind::NotFound, tr("The keychain has no API token for %1. Enter it.").arg(title)));
        });
}

QFuture<Result<DeployReview>> Deployer::review(const DeployRequest &request)
{
    using Answer = Result<DeployReview>;
    const std::shared_ptr<const DeployTarget> target = findTarget(request.choice.target);
    if (!target)
        return QtFuture::makeReadyFuture(
            Answer(fail(Error::Kind::NotFound, tr("There is no target named %1.").arg(request.choice.target))));
    return token(request, *target)
        .then(this,
              [this, request, target](const Result<Secret> &token) {
                  if (!token)
                      return QtFuture::makeReadyFuture(Answer(fail(token.error())));
                  return resolveCredentials(request.endpoint, request.integration, m_secrets)
                      .then(this,
                            [request, target, token](const Result<CredentialValues> &credentials) {
                                if (!credentials)
                                    return QtFuture::makeReadyFuture(Answer(fail(credentials.error())));
                                const DeployChoice &choice = request.choice;
                                DeployReview review{.target = target,
                                                    .subject = subjectOf(request, *credentials),
                                                    .remote = {},
                                                    .differences = {},
                                                    .token = *token,
                                                    .baseUrl = choice.url.isEmpty()
                                                                   ? target->baseUrl(*token, choice.live)
                                                                   : choice.url};
                                review.isLive = target->isLive(review.baseUrl, *token);
                                return QtConcurrent::run([review] { return read(review); });
                            })
                      .unwrap();
              })
        .unwrap();
}

QFuture<DeployEnd> Deployer::deploy(const DeployReview &review)
{
    m_stopping = std::stop_source();
    const auto tell = [guarded = QPointer(this)](const DeployProgress &progress) {
        QMetaObject::invokeMethod(qApp, [guarded, progress] {
            if (guarded)
                emit guarded->progress(progress);
        });
    };
    return QtConcurrent::run(
        [review, tell, stop = m_stopping.get_token()] { return deployAndLook(review, stop, tell); });
}

} // namespace hooksmith
