// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/deployment.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

const QString idPlace = u"{id}"_s;

class Deployment
{
public:
    Deployment(ApiClient &client, const QString &remoteId, const std::stop_token &stop)
        : m_client(client)
        , m_stop(stop)
    {
        m_outcome.id = remoteId;
    }

    DeployOutcome run(const QList<DeployStep> &steps)
    {
        for (const DeployStep &step : steps) {
            if (const std::optional<Error> problem = take(step)) {
                m_outcome.error = problem;
                takeBack();
                break;
            }
        }
        return m_outcome;
    }

private:
    std::optional<Error> take(const DeployStep &step)
    {
        const ApiCall call = placed(step.call);
        const Result<ApiAnswer> answer = m_client.call(call, m_stop);
        if (!answer) {
            // Without an answer it may have been done all the same.
            if (answer.error().kind != Error::Kind::Conflict)
                m_taken.append(step);
            return answer.error();
        }
        if (answer->status == 404 && !step.ifMissing.isEmpty())
            return Error{.kind = Error::Kind::NotFound, .message = step.ifMissing, .file = {}};
        if (!answer->isSuccess())
            return errorOf(call, *answer);
        if (call.method == u"POST" && step.undo && m_outcome.id.isEmpty())
            m_outcome.id = answer->body[u"id"].toString();
        m_taken.append(step);
        m_outcome.done.append(call.purpose);
        return std::nullopt;
    }

    void takeBack()
    {
        for (auto step = m_taken.crbegin(); step != m_taken.crend(); ++step) {
            if (step->call.method == u"GET")
                continue;
            const bool isUndone = step->undo && undo(*step->undo);
            if (isUndone)
                m_outcome.takenBack.append(step->undo->purpose);
            else
                m_outcome.standing.append(step->call.purpose);
        }
    }

    /// What is not there needs no taking back.
    bool undo(const ApiCall &call)
    {
        const ApiCall there = placed(call);
        if (there.path.contains(idPlace))
            return false;
        const Result<ApiAnswer> answer = m_client.call(there);
        return answer && (answer->isSuccess() || answer->status == 404);
    }

    [[nodiscard]] ApiCall placed(ApiCall call) const
    {
        if (!m_outcome.id.isEmpty())
            call.path.replace(idPlace, QString::fromLatin1(QUrl::toPercentEncoding(m_outcome.id)));
        return call;
    }

    ApiClient &m_client;
    const std::stop_token m_stop;
    QList<DeployStep> m_taken;
    DeployOutcome m_outcome;
};

} // namespace

DeployOutcome deploy(ApiClient &client, const QList<DeployStep> &steps, const QString &remoteId,
                     const std::stop_token &stop)
{
    return Deployment(client, remoteId, stop).run(steps);
}

} // namespace hooksmith
