// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/livesession.h"

#include "contract/contractcatalog.h"
#include "model/delivery.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qsizetype mostWaiting = 1000; // events that the transform has not had yet

} // namespace

LiveSession::LiveSession(const Services &services, QObject *parent, Clocks clocks)
    : QObject(parent)
    , m_services(services)
    , m_model(new LiveModel(this))
    , m_delivery(new LiveDelivery(services, this))
    , m_runner(services.runner.sandboxProgram(), TransformRunner::Reserve::None)
    , m_clocks(std::move(clocks))
{
}

LiveSession::~LiveSession()
{
    m_runner.cancelAll();
}

Result<quint16> LiveSession::start(quint16 port, const QList<SigningSecret> &secrets)
{
    m_problem.clear();
    m_receiver = std::make_unique<EventReceiver>(
        secrets, [this](const ReceivedEvent &event) { return keep(event); }, ReceiveLimits(), m_clocks);
    connect(m_receiver.get(), &EventReceiver::received, this, &LiveSession::take);
    connect(m_receiver.get(), &EventReceiver::notKept, this,
            [this](const Error &error) { tell(tr("An event could not be kept: %1").arg(error.describe())); });
    connect(m_receiver.get(), &EventReceiver::slept, this, [this](std::chrono::milliseconds time) {
        tell(tr("This computer slept for %1 s; events sent meanwhile did not arrive. Dodo Payments sends them again.")
                 .arg(time.count() / 1000));
    });
    connect(m_receiver.get(), &EventReceiver::failed, this,
            [this](const QString &reason) { tell(tr("No further event can be received: %1.").arg(reason)); });
    const Result<quint16> listening = m_receiver->listen(port);
    if (listening)
        m_url = m_receiver->url();
    else
        m_receiver.reset();
    emit stateChanged();
    return listening;
}

void LiveSession::stop()
{
    if (m_receiver)
        m_receiver->close();
    emit stateChanged();
}

void LiveSession::tell(const QString &problem)
{
    m_problem = problem;
    emit stateChanged();
    emit problemFound(problem);
}

Result<bool> LiveSession::keep(const ReceivedEvent &event)
{
    if (m_endpoint && m_waiting >= mostWaiting)
        return fail(Error::Kind::Io, tr("%1 events wait for the transform already.").arg(m_waiting));
    return m_recording.isEmpty() ? true : m_lines.add(toJson(event));
}

void LiveSession::take(const ReceivedEvent &event)
{
    const qint64 id = m_model->add(event);
    if (m_endpoint && event.isAccepted())
        run(m_model->row(m_model->rowOf(id)));
}

void LiveSession::replay(int row)
{
    if (m_endpoint)
        run(m_model->row(row));
}

void LiveSession::replayAll()
{
    for (int row = 0; m_endpoint && row < m_model->rowCount(); ++row) {
        if (m_model->row(row).event.isAccepted())
            run(m_model->row(row));
    }
}

void LiveSession::run(const LiveModel::Row &row)
{
    ++m_waiting;
    const RunJob job{.source = m_endpoint->transform,
                     .eventType = row.event.eventType,
                     .payload = row.event.payload,
                     .url = m_endpoint->url,
                     .variables = m_endpoint->variables,
                     .timeout = m_endpoint->timeout,
                     .memoryLimit = m_endpoint->memoryLimit()};
    const ContractContext context{.integrationId = m_endpoint->integration,
                                  .region = m_endpoint->region,
                                  .eventType = row.event.eventType,
                                  .payload = row.event.payload};
    m_model->setRunning(row.id);
    m_runner.run(job)
        .then(QtFuture::Launch::Async,
              [contracts = m_services.contracts, context](const RunReport &report) {
                  return contracts.result().checked(report, context);
              })
        .then(this,
              [this, id = row.id, endpoint = *m_endpoint](const RunReport &report) { finish(id, endpoint, report); });
}

void LiveSession::finish(qint64 id, const Endpoint &endpoint, const RunReport &report)
{
    --m_waiting;
    m_model->setReport(id, report);
    const int row = m_model->rowOf(id);
    if (row >= 0 && !m_recording.isEmpty()) {
        const Result<bool> added = m_lines.add(resultLine(report, m_model->row(row).event.index));
        if (!added)
            tell(tr("A result could not be kept: %1").arg(added.error().describe()));
    }
    if (m_deliverTo != DeliverTo::Nowhere && report.request)
        deliver(id, endpoint, report);
}

void LiveSession::deliver(qint64 id, const Endpoint &endpoint, const RunReport &report)
{
    m_model->setDelivery(id, tr("Sending…"), false);
    m_delivery->deliver(m_deliverTo, endpoint, report).then(this, [this, id](const Result<Delivery> &answer) {
        if (!answer)
            return m_model->setDelivery(id, answer.error().message, true);
        const QString time = QLocale().toString(answer->durationMs, 'f', 0);
        m_model->setDelivery(id, tr("%1 in %2 ms").arg(answer->status).arg(time), !answer->isSuccess());
    });
}

Result<bool> LiveSession::record(const QString &file)
{
    stopRecording();
    const Result<bool> opened = m_lines.open(file);
    if (opened)
        m_recording = file;
    emit stateChanged();
    return opened;
}

void LiveSession::stopRecording()
{
    m_lines.close();
    m_recording.clear();
    emit stateChanged();
}

QByteArray LiveSession::lines() const
{
    QByteArray lines;
    for (int place = 0; place < m_model->rowCount(); ++place) {
        const LiveModel::Row &row = m_model->row(place);
        lines += toJson(row.event) + '\n';
        if (row.report)
            lines += resultLine(*row.report, row.event.index) + '\n';
    }
    return lines;
}

} // namespace hooksmith
