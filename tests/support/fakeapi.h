// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/json.h"
#include "support/loopbackserver.h"

#include <QMap>
#include <QUrl>

#include <optional>

namespace hooksmith {

/// The stateful part of a target's API, in memory. It keeps endpoints, and can be told to fail at a call.
class FakeApi
{
public:
    struct Answer
    {
        int status = 200;
        JsonValue body;
    };

    /// What happens at the n-th call (counted from 0, reading calls included) and `times - 1` after it.
    struct Trouble
    {
        enum class Kind { None, LostBefore, LostAfter, Status };
        Kind kind = Kind::None;
        int at = 0;
        int times = 1;
        int status = 500;
    };

    FakeApi();
    virtual ~FakeApi() = default;

    [[nodiscard]] QString url() const { return m_server.url({}); }
    [[nodiscard]] const QStringList &calls() const { return m_calls; } ///< "POST /webhooks", …
    void forgetCalls() { m_calls.clear(); }
    void setTrouble(const Trouble &trouble);
    void setToken(const QByteArray &token) { m_token = token; }

    QMap<QString, JsonValue> endpoints; ///< by what names them in paths

protected:
    virtual Answer answer(const QByteArray &method, const QStringList &path, const JsonValue &body) = 0;

private:
    ScriptedAnswer receive(const ReceivedRequest &request);

    LoopbackServer m_server;
    QByteArray m_token = "token";
    QStringList m_calls;
    Trouble m_trouble;
    int m_count = 0;                     // since the trouble was set
    QMap<QByteArray, Answer> m_answered; // by idempotency key
};

/// Svix: https://api.svix.com/docs
class FakeSvix final : public FakeApi
{
public:
    bool hasTransformations = true;
    QStringList applications;              ///< uids
    std::optional<QStringList> eventTypes; ///< nothing where the token may not see them

private:
    Answer answer(const QByteArray &method, const QStringList &path, const JsonValue &body) override;
    Answer application(const JsonValue &body);
    Answer endpoint(const QByteArray &method, const QString &uid, const JsonValue &body);
    Answer eventType(const QByteArray &method, const JsonValue &body);
    Answer part(const QByteArray &method, const QString &uid, const QString &name, const JsonValue &body);
};

/// Dodo Payments: https://docs.dodopayments.com/api-reference/introduction
class FakeDodo final : public FakeApi
{
private:
    Answer answer(const QByteArray &method, const QStringList &path, const JsonValue &body) override;

    int m_made = 0;
};

} // namespace hooksmith
