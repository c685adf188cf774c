// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/sender.h"
#include "support/json.h"

#include <QMap>
#include <QNetworkAccessManager>

#include <stop_token>

namespace hooksmith {

/// One call of a target's API.
struct ApiCall
{
    QString purpose; ///< what it does, for people
    QString method;
    QString path;                        ///< with its query; "{id}" stands for the endpoint's id over there
    JsonValue body;                      ///< null for none
    QMap<QString, Secret> secretHeaders; ///< join the body's "headers" on the way out, and are shown nowhere
    QString idempotencyKey;              ///< sent as a header; empty for none

    /// The body to show, and the one to send.
    [[nodiscard]] JsonValue shownBody() const;
    [[nodiscard]] QByteArray sentBody() const;
};

struct ApiAnswer
{
    int status = 0;
    JsonValue body;

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
};

struct RetryPolicy
{
    int attempts = 5;
    std::chrono::milliseconds first{500}; ///< doubled each time, and varied, so that clients do not come in step
    std::chrono::milliseconds longest{20000};
};

/// Talks to a target's API with a bearer token. It tries again where that is safe and may help: no answer, 429, 5xx.
/// It blocks the calling thread, which must not be the window's.
class ApiClient
{
public:
    ApiClient(QString baseUrl, Secret token, const RetryPolicy &retries = {});

    /// An answer of any status; an error means that none came. `stop` ends the waiting between two attempts, never a
    /// call that is on its way: what it did would be unknown.
    [[nodiscard]] Result<ApiAnswer> call(const ApiCall &call, const std::stop_token &stop = {});

    [[nodiscard]] const QString &baseUrl() const { return m_baseUrl; }

private:
    [[nodiscard]] Result<Delivery> attempt(const ApiCall &call);
    [[nodiscard]] std::chrono::milliseconds delayAfter(const Result<Delivery> &answer, int attempt) const;

    QString m_baseUrl;
    Secret m_token;
    RetryPolicy m_retries;
    QNetworkAccessManager m_network;
    Sender m_sender;
};

/// The answer as an error that names the call and what the API said, for an answer that is no success.
[[nodiscard]] Error errorOf(const ApiCall &call, const ApiAnswer &answer);

} // namespace hooksmith
