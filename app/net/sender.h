// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/delivery.h"
#include "secret/secret.h"
#include "support/result.h"

#include <QFuture>
#include <QObject>

class QNetworkAccessManager;

namespace hooksmith {

struct SendLimits
{
    std::chrono::milliseconds timeout{15000}; ///< as long as Dodo Payments waits for an endpoint
    qint64 responseBytes = 1024 * 1024;       ///< of the response's body; the rest is not read
};

/// What exactly goes where: shown to the user before it is sent.
struct PlannedDelivery
{
    HttpRequest request;       ///< with the headers that the transform set
    Secret authorization;      ///< empty where there is none or it must be left off
    QString authorizationNote; ///< why credentials were left off; empty otherwise
    bool isSimulated = false;  ///< the authorization stands in for credentials, which stay where they are

    [[nodiscard]] bool carriesCredentials() const { return !isSimulated && !authorization.isEmpty(); }
};

/// Sends one request over the network. TLS errors are errors, redirects are not followed, and nothing is retried.
class Sender : public QObject
{
    Q_OBJECT

public:
    explicit Sender(QNetworkAccessManager &network, QObject *parent = nullptr);

    /// An answer of any status is a Delivery; an error means that no complete answer came.
    /// Cancelling the future aborts the request.
    [[nodiscard]] QFuture<Result<Delivery>> send(const PlannedDelivery &planned, const SendLimits &limits = {});

private:
    QNetworkAccessManager &m_network;
};

} // namespace hooksmith
