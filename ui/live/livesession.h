// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/livedelivery.h"
#include "live/livemodel.h"
#include "receive/eventreceiver.h"
#include "script/transformrunner.h"
#include "support/linesfile.h"

namespace hooksmith {

/// Receives events while the workspace is open, whatever page is shown; puts each through the code of an endpoint, and
/// delivers the request where that is wished. It never stops silently: see problem().
class LiveSession final : public QObject
{
    Q_OBJECT

public:
    explicit LiveSession(const Services &services, QObject *parent = nullptr, Clocks clocks = machineClocks());
    ~LiveSession() override;

    [[nodiscard]] Result<quint16> start(quint16 port, const QList<SigningSecret> &secrets);
    void stop();
    [[nodiscard]] bool isReceiving() const { return m_receiver && m_receiver->isListening(); }
    [[nodiscard]] QString url() const { return m_url; } ///< the last one it listened at
    [[nodiscard]] LiveModel *model() const { return m_model; }
    [[nodiscard]] const QString &problem() const { return m_problem; } ///< the last one since start(), in words

    /// Whose code events go through from now on, saved or not; nothing for no endpoint.
    void setEndpoint(const std::optional<Endpoint> &endpoint) { m_endpoint = endpoint; }
    [[nodiscard]] const std::optional<Endpoint> &endpoint() const { return m_endpoint; }
    void setDeliverTo(DeliverTo place) { m_deliverTo = place; }
    [[nodiscard]] DeliverTo deliverTo() const { return m_deliverTo; }
    [[nodiscard]] LiveDelivery &delivery() const { return *m_delivery; }
    void replay(int row);
    void replayAll();

    /// Adds every event and its result to this file from now on, before its sender is told that it arrived.
    [[nodiscard]] Result<bool> record(const QString &file);
    void stopRecording();
    [[nodiscard]] const QString &recording() const { return m_recording; } ///< the file; empty for none
    [[nodiscard]] QByteArray lines() const;                                ///< all events and results as NDJSON

signals:
    void stateChanged();
    void problemFound(const QString &text);

private:
    [[nodiscard]] Result<bool> keep(const ReceivedEvent &event);
    void take(const ReceivedEvent &event);
    void run(const LiveModel::Row &row);
    void finish(qint64 id, const Endpoint &endpoint, const RunReport &report);
    void deliver(qint64 id, const Endpoint &endpoint, const RunReport &report);
    void tell(const QString &problem);

    const Services &m_services;
    LiveModel *m_model;
    LiveDelivery *m_delivery;
    TransformRunner m_runner; ///< of its own, so that the workbench need not wait
    const Clocks m_clocks;
    std::unique_ptr<EventReceiver> m_receiver;
    std::optional<Endpoint> m_endpoint;
    DeliverTo m_deliverTo = DeliverTo::Nowhere;
    LinesFile m_lines;
    QString m_recording;
    QString m_url;
    QString m_problem;
    qsizetype m_waiting = 0; ///< runs that have not ended
};

} // namespace hooksmith
