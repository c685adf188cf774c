// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contractcatalog.h"
#include "net/httpreceiver.h"
#include "secret/secret.h"
#include "simulation/simulatedbehaviour.h"
#include "simulation/simulateddestination.h"

namespace hooksmith {

/// A destination on this machine's loopback interface that answers as the real one does.
class LocalDestination : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype keptMessages = 1000;

    /// The integration must be one that is simulated; see canSimulate().
    LocalDestination(const Integration &integration, const ContractCatalog &contracts, QObject *parent = nullptr);

    [[nodiscard]] static bool canSimulate(const Integration &integration);
    /// See SimulatedDestination::benefit(); empty where it is not simulated.
    [[nodiscard]] static QString benefit(const Integration &integration);

    [[nodiscard]] Result<quint16> listen(quint16 port = 0);
    [[nodiscard]] bool isListening() const { return m_receiver.isListening(); }
    [[nodiscard]] QString url() const { return m_receiver.url(); }

    /// The request as it is to be sent here: another host, and stand-ins in place of the endpoint's credentials, which
    /// need not leave their keychain for a simulation.
    [[nodiscard]] HttpRequest redirected(const HttpRequest &request) const;
    [[nodiscard]] Secret standInAuthorization() const;

    void setBehaviour(const SimulatedBehaviour &behaviour) { m_behaviour = behaviour; }

    [[nodiscard]] const QList<ReceivedMessage> &messages() const { return m_messages; } ///< the latest, oldest first
    void clear() { m_messages.clear(); }

signals:
    void received(const hooksmith::ReceivedMessage &message);
    /// A request that was refused, or met trouble, before anything in it was read.
    void refused(const hooksmith::ReceivedMessage &request);
    void answered(const QByteArray &method, const QByteArray &target, int status);
    void failed(const QString &reason);

private:
    [[nodiscard]] HttpAnswer answer(const IncomingRequest &request);
    [[nodiscard]] std::optional<HttpAnswer> troubled();
    [[nodiscard]] QList<Diagnostic> judge(const QString &path, const QByteArray &body) const;

    const Integration m_integration;
    const ContractCatalog m_contracts;
    const std::unique_ptr<SimulatedDestination> m_destination;
    HttpReceiver m_receiver;
    QList<ReceivedMessage> m_messages;
    SimulatedBehaviour m_behaviour;
};

} // namespace hooksmith
