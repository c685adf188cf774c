// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/sender.h"
#include "net/unrepeatablebody.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QNetworkReply>
#include <QPromise>
#include <QTimer>

namespace hooksmith {

/// One request on its way and the answer coming back. Belongs to its network reply and goes with it: when the answer is
/// complete or given up, the reply deletes itself.
class Exchange : public QObject
{
    Q_OBJECT

public:
    Exchange(QNetworkAccessManager &network, const QNetworkRequest &request, const PlannedDelivery &planned,
             const SendLimits &limits);

    [[nodiscard]] QFuture<Result<Delivery>> future() { return m_promise.future(); }

private:
    void startOfAnswer();
    void read();
    void timeOut();
    void finish();
    void conclude(const Result<Delivery> &result);
    void abort();
    [[nodiscard]] Delivery completed();
    [[nodiscard]] Error errorOfReply() const;
    [[nodiscard]] double elapsedMs() const;
    /// The text without the credentials that went out, should the destination repeat them.
    [[nodiscard]] QByteArray withoutCredentials(QByteArray text) const;

    const SendLimits m_limits;
    const Secret m_authorization;
    UnrepeatableBody m_body; // must outlive the request
    Delivery m_delivery;
    QPromise<Result<Delivery>> m_promise;
    QFutureWatcher<Result<Delivery>> m_cancellation;
    QElapsedTimer m_clock;
    QTimer m_deadline;
    QString m_tlsProblems;
    QNetworkReply *m_reply;
    bool m_concluded = false;
};

} // namespace hooksmith
