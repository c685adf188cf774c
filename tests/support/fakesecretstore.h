// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret/secretstore.h"

#include <QMap>
#include <QPromise>

#include <functional>
#include <memory>
#include <vector>

namespace hooksmith {

/// A keychain in memory whose mood a test can choose.
class FakeSecretStore final : public SecretStore
{
public:
    enum class Mood {
        Working,
        Unavailable, ///< no keychain answers: isAvailable() is false and every operation fails
        Refusing,    ///< it answers, and refuses every operation, as when the user does not unlock it
        Silent       ///< futures stay unfinished until the mood changes; then they fail
    };

    void setMood(Mood mood);
    void put(const SecretKey &key, const QString &value) { m_values.insert(path(key), value); }
    [[nodiscard]] QString value(const SecretKey &key) const { return m_values.value(path(key)); }
    [[nodiscard]] bool contains(const SecretKey &key) const { return m_values.contains(path(key)); }
    [[nodiscard]] qsizetype count() const { return m_values.size(); }

    [[nodiscard]] QFuture<Result<Secret>> read(const SecretKey &key) override;
    [[nodiscard]] QFuture<Result<bool>> write(const SecretKey &key, const Secret &secret) override;
    [[nodiscard]] QFuture<Result<bool>> remove(const SecretKey &key) override;
    [[nodiscard]] QFuture<bool> isAvailable() override;

private:
    static QString path(const SecretKey &key) { return key.endpointId + u'/' + key.credentialId; }
    template <typename T>
    QFuture<T> answer(const T &normal, const T &refusal);

    Mood m_mood = Mood::Working;
    QMap<QString, QString> m_values;
    std::vector<std::function<void()>> m_held;
};

} // namespace hooksmith
