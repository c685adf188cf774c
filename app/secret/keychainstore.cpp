// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret/keychainstore.h"

#include <QCoreApplication>
#include <QPromise>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <functional>
#include <memory>

namespace hooksmith {

namespace {

struct Keychain
{
    Q_DECLARE_TR_FUNCTIONS(KeychainStore)
};

QString service()
{
    return QStringLiteral("hooksmith");
}

QString entry(const SecretKey &key)
{
    return key.endpointId + u'/' + key.credentialId;
}

QString unusable(const QString &reason)
{
    return Keychain::tr(
               "The keychain of this computer cannot be used: %1. Start or unlock one, such as GNOME Keyring or "
               "KWallet, or take the credential from an environment variable.")
        .arg(reason);
}

tl::unexpected<Error> failure(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return fail(Error::Kind::NotFound, Keychain::tr("The keychain has no such entry; enter the credential again."));
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return fail(Error::Kind::Keychain, Keychain::tr("The keychain did not allow access; unlock it and try again."));
    case QKeychain::CouldNotDeleteEntry:
        return fail(Error::Kind::Keychain,
                    Keychain::tr("The keychain did not delete the entry (%1); delete it in the keychain's own program.")
                        .arg(job.errorString()));
    case QKeychain::NoError:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return fail(Error::Kind::Keychain, unusable(job.errorString()));
}

/// Starts the job. The future finishes with `answer` of the finished job, or with an error once the time is up: a job
/// cannot be cancelled, so it is left to end on its own.
template <typename T, typename Job>
QFuture<Result<T>> start(Job *job, const SecretKey &key, std::chrono::milliseconds timeLimit,
                         const std::function<Result<T>(const Job &)> &answer)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto finish = [promise](const Result<T> &result) {
        if (promise->future().isFinished())
            return;
        promise->addResult(result);
        promise->finish();
    };
    job->setInsecureFallback(false);
    job->setKey(entry(key));
    QObject::connect(job, &QKeychain::Job::finished, job, [job, finish, answer] { finish(answer(*job)); });
    QTimer::singleShot(timeLimit, job, [finish, timeLimit] {
        const double seconds = std::chrono::duration<double>(timeLimit).count();
        finish(fail(Error::Kind::Keychain, unusable(Keychain::tr("it gave no answer within %1 s").arg(seconds))));
    });
    job->start();
    return promise->future();
}

QFuture<Result<Secret>> startReading(const SecretKey &key, std::chrono::milliseconds timeLimit)
{
    using Job = QKeychain::ReadPasswordJob;
    return start<Secret, Job>(new Job(service()), key, timeLimit, [](const Job &job) -> Result<Secret> {
        if (job.error() != QKeychain::NoError)
            return failure(job);
        return Secret(job.textData());
    });
}

} // namespace

KeychainStore::KeychainStore(std::chrono::milliseconds timeLimit)
    : m_timeLimit(timeLimit)
{
}

QFuture<Result<Secret>> KeychainStore::read(const SecretKey &key)
{
    return startReading(key, m_timeLimit);
}

QFuture<Result<bool>> KeychainStore::write(const SecretKey &key, const Secret &secret)
{
    using Job = QKeychain::WritePasswordJob;
    auto *job = new Job(service());
    job->setTextData(secret.reveal());
    return start<bool, Job>(job, key, m_timeLimit, [](const Job &finished) -> Result<bool> {
        if (finished.error() != QKeychain::NoError)
            return failure(finished);
        return true;
    });
}

QFuture<Result<bool>> KeychainStore::remove(const SecretKey &key)
{
    using Job = QKeychain::DeletePasswordJob;
    return start<bool, Job>(new Job(service()), key, m_timeLimit, [](const Job &job) -> Result<bool> {
        const bool isGone = job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound;
        if (!isGone)
            return failure(job);
        return true;
    });
}

QFuture<bool> KeychainStore::isAvailable()
{
    // A keychain that answers at all says that there is no such entry.
    const SecretKey nowhere{.endpointId = QStringLiteral("availability"), .credentialId = QStringLiteral("probe")};
    // It does so without asking the user anything, so there is no reason to wait long.
    const auto timeLimit = std::min<std::chrono::milliseconds>(m_timeLimit, std::chrono::seconds(10));
    return startReading(nowhere, timeLimit).then([](const Result<Secret> &answer) {
        return answer.has_value() || answer.error().kind == Error::Kind::NotFound;
    });
}

} // namespace hooksmith
