// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakesecretstore.h"

namespace hooksmith {

namespace {

tl::unexpected<Error> refusal()
{
    return fail(Error::Kind::Keychain, QStringLiteral("The fake keychain refuses."));
}

} // namespace

void FakeSecretStore::setMood(Mood mood)
{
    m_mood = mood;
    if (mood == Mood::Silent)
        return;
    for (const std::function<void()> &finish : std::exchange(m_held, {}))
        finish();
}

template <typename T>
QFuture<T> FakeSecretStore::answer(const T &normal, const T &refusal)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    const auto finish = [promise](const T &result) {
        promise->addResult(result);
        promise->finish();
    };
    if (m_mood == Mood::Silent)
        m_held.push_back([finish, refusal] { finish(refusal); });
    else
        finish(m_mood == Mood::Working ? normal : refusal);
    return promise->future();
}

QFuture<Result<Secret>> FakeSecretStore::read(const SecretKey &key)
{
    const Result<Secret> missing = fail(Error::Kind::NotFound, QStringLiteral("The fake keychain has no such entry."));
    return answer<Result<Secret>>(contains(key) ? Result<Secret>(Secret(value(key))) : missing, refusal());
}

QFuture<Result<bool>> FakeSecretStore::write(const SecretKey &key, const Secret &secret)
{
    if (m_mood == Mood::Working)
        put(key, secret.reveal());
    return answer<Result<bool>>(true, refusal());
}

QFuture<Result<bool>> FakeSecretStore::remove(const SecretKey &key)
{
    if (m_mood == Mood::Working)
        m_values.remove(path(key));
    return answer<Result<bool>>(true, refusal());
}

QFuture<bool> FakeSecretStore::isAvailable()
{
    return answer(true, m_mood == Mood::Refusing);
}

} // namespace hooksmith
