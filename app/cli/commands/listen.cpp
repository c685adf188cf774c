// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/catalogs.h"
#include "cli/command.h"
#include "cli/complaint.h"
#include "cli/environmentchoice.h"
#include "cli/interruption.h"
#include "cli/language.h"
#include "cli/options.h"
#include "cli/reporttext.h"
#include "cli/signingsecretoption.h"
#include "cli/workspacechoice.h"
#include "receive/eventreceiver.h"
#include "script/transformrunner.h"
#include "support/linesfile.h"

#include <QCoreApplication>
#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qsizetype mostWaiting = 1000; // events that the transform has not had yet

/// `hooksmith listen`: receive signed webhooks on this machine.
class ListenCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ListenCommand)

public:
    [[nodiscard]] QString name() const override { return u"listen"_s; }
    [[nodiscard]] QString summary() const override { return tr("Receive signed webhooks on this machine"); }
    [[nodiscard]] QString example() const override
    {
        return u"  hooksmith listen --port 8080 --secret-env DODO_PAYMENTS_WEBHOOK_KEY\n"
               "  hooksmith listen --port 8080 --secret-env KEY --endpoint my-segment --out events.ndjson"_s;
    }
    void addOptions(CLI::App &options) override;
    [[nodiscard]] ExitStatus run(Streams &streams) override;

private:
    [[nodiscard]] Result<bool> prepare(Streams &streams);
    [[nodiscard]] Result<QList<SigningSecret>> secrets(Streams &streams) const;
    [[nodiscard]] ExitStatus listen(const QList<SigningSecret> &secrets, Streams &streams);
    [[nodiscard]] Result<bool> keep(const ReceivedEvent &event);
    void show(const ReceivedEvent &event, Streams &streams);
    void transform(const ReceivedEvent &event, Streams &streams);
    void showResult(const ReceivedEvent &event, const RunReport &report, Streams &streams);

    int m_port = 0;
    QStringList m_secretVariables;
    QString m_endpointName;
    QString m_out;
    EnvironmentChoice m_environment;
    WorkspaceChoice m_workspace;
    OutputFormat m_format = OutputFormat::Text;

    std::optional<Endpoint> m_endpoint;
    ContractCatalog m_contracts;
    LinesFile m_lines;
    QByteArray m_line; ///< of the event that was kept last
    std::unique_ptr<TransformRunner> m_runner;
    qsizetype m_waiting = 0;
};

void ListenCommand::addOptions(CLI::App &options)
{
    addNumber(options, "--port", m_port, tr("The port to listen at, on the loopback interface; without it a free one"))
        .within(0, 65535)
        .placeholder("N");
    addTexts(options, "--secret-env", m_secretVariables,
             tr("The NAME of the environment variable with the signing secret; may be given more than once. Without it "
                "signatures are not checked"))
        .placeholder("NAME");
    addText(options, "--endpoint", m_endpointName, tr("Put every event through this endpoint's transform"))
        .placeholder("ENDPOINT");
    addText(options, "--out", m_out, tr("Add every event, and its result, to this file as lines of JSON"))
        .placeholder("FILE");
    m_environment.addOption(options);
    m_workspace.addOption(options);
    addFormat(options, m_format);
}

Result<QList<SigningSecret>> ListenCommand::secrets(Streams &streams) const
{
    QList<SigningSecret> secrets;
    for (const QString &variable : m_secretVariables) {
        const Result<SigningSecret> secret = signingSecretIn(variable);
        if (!secret)
            return fail(secret.error());
        if (!secret->hasUsualLength())
            warn(streams, tr("The signing secret in %1 has an unusual length; see that it is complete.").arg(variable));
        secrets.append(*secret);
    }
    if (secrets.isEmpty())
        warn(streams, tr("Without --secret-env NAME signatures are not checked; anything on this machine can send."));
    return secrets;
}

Result<bool> ListenCommand::prepare(Streams &streams)
{
    if (!m_endpointName.isEmpty()) {
        const IntegrationCatalog integrations = loadIntegrations(streams);
        const Result<Endpoint> endpoint = m_workspace.open().and_then(
            [&](const Workspace &workspace) { return m_environment.load(workspace, m_endpointName, integrations); });
        if (!endpoint)
            return fail(endpoint.error());
        m_endpoint = *endpoint;
        m_contracts = loadContracts(integrations, streams);
        m_runner = std::make_unique<TransformRunner>(findSandbox());
    }
    return m_out.isEmpty() ? true : m_lines.open(m_out);
}

ExitStatus ListenCommand::run(Streams &streams)
{
    const Result<QList<SigningSecret>> known = secrets(streams);
    if (!known)
        return complain(streams, known.error());
    if (const Result<bool> prepared = prepare(streams); !prepared)
        return complain(streams, prepared.error());
    return listen(*known, streams);
}

ExitStatus ListenCommand::listen(const QList<SigningSecret> &secrets, Streams &streams)
{
    QEventLoop loop;
    const Interruption interruption;
    ExitStatus status = ExitStatus::Fine;
    EventReceiver receiver(secrets, [this](const ReceivedEvent &event) { return keep(event); });
    QObject::connect(&interruption, &Interruption::requested, &loop, &QEventLoop::quit);
    QObject::connect(&receiver, &EventReceiver::received, &loop, [&](const ReceivedEvent &event) {
        show(event, streams);
        if (m_endpoint && event.isAccepted())
            transform(event, streams);
    });
    QObject::connect(&receiver, &EventReceiver::notKept, &loop,
                     [&](const Error &error) { warn(streams, error.describe()); });
    QObject::connect(&receiver, &EventReceiver::slept, &loop, [&](std::chrono::milliseconds time) {
        warn(streams, tr("This machine slept for %1 s; events sent meanwhile did not arrive. Dodo Payments sends them "
                         "again.")
                          .arg(time.count() / 1000));
    });
    QObject::connect(&receiver, &EventReceiver::failed, &loop, [&](const QString &reason) {
        warn(streams, tr("No further event can be received: %1.").arg(reason));
        status = ExitStatus::Failed;
        loop.quit();
    });
    if (const Result<quint16> port = receiver.listen(static_cast<quint16>(m_port)); !port)
        return complain(streams, port.error());
    streams.err << tr("Listening at %1. Ctrl+C ends it.").arg(receiver.url()) << Qt::endl;
    // What goes to the file is JSON for programs, and the texts in it are made as the events come.
    const std::unique_ptr<EnglishText> english = m_lines.isOpen() ? std::make_unique<EnglishText>() : nullptr;
    loop.exec();
    receiver.close();
    if (m_runner)
        m_runner->cancelAll();
    return status;
}

Result<bool> ListenCommand::keep(const ReceivedEvent &event)
{
    if (m_endpoint && m_waiting >= mostWaiting)
        return fail(Error::Kind::Io, tr("%1 events wait for the transform already.").arg(m_waiting));
    m_line = toJson(event);
    return m_lines.isOpen() ? m_lines.add(m_line) : true;
}

void ListenCommand::show(const ReceivedEvent &event, Streams &streams)
{
    if (m_format == OutputFormat::Json) {
        streams.out << QString::fromUtf8(event.isAccepted() ? m_line : toJson(event)) << u'\n' << Qt::flush;
        return;
    }
    const Ink ink(streams.colours);
    const QString signature = event.signature      ? titleOf(*event.signature)
                              : event.isAccepted() ? tr("signature not checked")
                                                   : tr("refused (%1)").arg(event.status);
    streams.out << event.receivedAt.toLocalTime().toString(u"hh:mm:ss"_s) << "  "
                << (event.eventType.isEmpty() ? tr("(no event)") : printable(event.eventType)) << "  "
                << printable(event.webhookId) << "  "
                << (event.isAccepted() ? ink.green(signature) : ink.red(signature))
                << (event.isRepeated ? u"  " + tr("received before") : QString())
                << (event.problem.isEmpty() ? QString() : u"\n          " + event.problem) << u'\n' << Qt::flush;
}

void ListenCommand::transform(const ReceivedEvent &event, Streams &streams)
{
    ++m_waiting;
    m_runner
        ->run({.source = m_endpoint->transform,
               .eventType = event.eventType,
               .payload = event.payload,
               .url = m_endpoint->url,
               .variables = m_endpoint->variables,
               .timeout = m_endpoint->timeout,
               .memoryLimit = m_endpoint->memoryLimit()})
        .then(m_runner.get(), [this, event, &streams](const RunReport &report) {
            --m_waiting;
            showResult(event,
                       m_contracts.checked(report, {.integrationId = m_endpoint->integration,
                                                    .region = m_endpoint->region,
                                                    .eventType = event.eventType,
                                                    .payload = event.payload}),
                       streams);
        });
}

void ListenCommand::showResult(const ReceivedEvent &event, const RunReport &report, Streams &streams)
{
    const QByteArray line = resultLine(report, event.index);
    if (m_lines.isOpen()) {
        if (const Result<bool> added = m_lines.add(line); !added)
            warn(streams, added.error().describe());
    }
    if (m_format == OutputFormat::Json)
        streams.out << QString::fromUtf8(line) << u'\n' << Qt::flush;
    else
        streams.out << toText(report, m_endpoint->transform, m_endpoint->name + u"/transform.js"_s,
                              Ink(streams.colours))
                    << Qt::flush;
}

} // namespace

std::unique_ptr<Command> make_listen()
{
    return std::make_unique<ListenCommand>();
}

} // namespace hooksmith
