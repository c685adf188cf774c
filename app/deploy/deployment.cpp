// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/deployment.h"

#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

const QString idPlace = u"{id}"_s;

class Deployment
{
public:
    using Tell = std::function<void(const DeployProgress &)>;
    using State = DeployProgress::State;

    Deployment(ApiClient &client, const QString &remoteId, const std::stop_token &stop, const Tell &tell)
        : m_client(client)
        , m_stop(stop)
        , m_tell(tell ? tell : [](const DeployProgress & /*progress*/) {})
    {
        m_outcome.id = remoteId;
    }

    DeployOutcome run(const QList<DeployStep> &steps)
    {
        for (qsizetype index = 0; index < steps.size(); ++index) {
            m_tell({index, State::Begins});
            m_outcome.error = take(index, steps[index]);
            m_tell({index, m_outcome.error ? State::Failed : State::Done});
            if (m_outcome.error) {
                takeBack();
                break;
            }
        }
        return m_outcome;
    }

private:
    struct Taken
    {
        qsizetype index;
        DeployStep step;
    };

    std::optional<Error> take(qsizetype index, const DeployStep &step)
    {
        const ApiCall call = placed(step.call);
        const Result<ApiAnswer> answer = m_client.call(call, m_stop);
        if (!answer) {
            // Without an answer it may have been done all the same.
            if (answer.error().kind == Error::Kind::Conflict)
                return answer.error();
            m_taken.append({index, step});
            if (step.mayExist) // then it may be another's
                m_taken.last().step.undo.reset();
            return answer.error();
        }
        if (answer->status == 404 && !step.ifMissing.isEmpty())
            return Error{.kind = Error::Kind::NotFound, .message = step.ifMissing, .file = {}};
        if (!answer->isSuccess())
            return errorOf(call, *answer);
        if (call.method == u"POST" && step.undo && m_outcome.id.isEmpty())
            m_outcome.id = answer->body[u"id"].toString();
        if (constexpr int created = 201; !step.mayExist || answer->status == created)
            m_taken.append({index, step});
        m_outcome.done.append(call.purpose);
        return std::nullopt;
    }

    void takeBack()
    {
        QSet<QString> undone; // one call may take several steps back, such as deleting the endpoint
        for (auto taken = m_taken.crbegin(); taken != m_taken.crend(); ++taken) {
            const std::optional<ApiCall> &call = taken->step.undo;
            if (call && !undone.contains(call->purpose) && undo(*call)) {
                undone.insert(call->purpose);
                m_outcome.takenBack.append(call->purpose);
            }
        }
        for (auto taken = m_taken.crbegin(); taken != m_taken.crend(); ++taken)
            tellWhatBecameOf(*taken, undone);
    }

    void tellWhatBecameOf(const Taken &taken, const QSet<QString> &undone)
    {
        const DeployStep &step = taken.step;
        if (step.call.method == u"GET")
            return;
        const bool isUndone = step.undo && undone.contains(step.undo->purpose);
        if (!isUndone)
            m_outcome.standing.append(step.call.purpose);
        m_tell({taken.index, isUndone ? State::TakenBack : State::Stands});
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
    const Tell m_tell;
    QList<Taken> m_taken;
    DeployOutcome m_outcome;
};

} // namespace

DeployOutcome deploy(ApiClient &client, const QList<DeployStep> &steps, const QString &remoteId,
                     const std::stop_token &stop, const std::function<void(const DeployProgress &)> &tell)
{
    return Deployment(client, remoteId, stop, tell).run(steps);
}

} // namespace hooksmith
