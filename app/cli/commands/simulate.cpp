// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/catalogs.h"
#include "cli/command.h"
#include "cli/complaint.h"
#include "cli/interruption.h"
#include "cli/options.h"
#include "cli/profiletext.h"
#include "cli/reporttext.h"
#include "simulation/localdestination.h"

#include <QCoreApplication>
#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// `hooksmith simulate`: a destination on this machine, for one's own clients and tests.
class SimulateCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SimulateCommand)

public:
    [[nodiscard]] QString name() const override { return u"simulate"_s; }
    [[nodiscard]] QString summary() const override
    {
        return tr("Answer on this machine as a destination does, and list what it receives");
    }
    [[nodiscard]] QString example() const override
    {
        return u"  hooksmith simulate segment --port 8080\n"
               "  hooksmith simulate customerio --strict --format json > received.ndjson\n"
               "  hooksmith simulate customerio --trouble 429 --times 2"_s;
    }
    void addOptions(CLI::App &options) override;
    [[nodiscard]] ExitStatus run(Streams &streams) override;

private:
    [[nodiscard]] Result<std::unique_ptr<LocalDestination>> prepare(Streams &streams) const;
    void print(const ReceivedMessage &message, Streams &streams) const;

    QString m_integration;
    int m_port = 0;
    bool m_strict = false;
    QString m_trouble;
    int m_times = 0;
    OutputFormat m_format = OutputFormat::Text;
};

void SimulateCommand::addOptions(CLI::App &options)
{
    addText(options, "INTEGRATION", m_integration, tr("The destination: segment or customerio"))
        .placeholder("")
        .required();
    addNumber(options, "--port", m_port, tr("The port to listen at, on the loopback interface; without it a free one"))
        .within(0, 65535)
        .placeholder("N");
    addFlag(options, "--strict", m_strict,
            tr("Answer 400 to every error against the contract, even where the real API says 200"));
    const CommandOption trouble = addText(options, "--trouble", m_trouble,
                                          tr("Answer every request with this: 401, 413, 429, 500, timeout or reset"))
                                      .oneOf(simulatedTroubles().keys())
                                      .placeholder("KIND");
    addNumber(options, "--times", m_times, tr("So many requests meet the trouble; without it all do"))
        .within(1, 1000000)
        .placeholder("N")
        .needs(trouble);
    addFormat(options, m_format);
}

Result<std::unique_ptr<LocalDestination>> SimulateCommand::prepare(Streams &streams) const
{
    const IntegrationCatalog integrations = loadIntegrations(streams);
    const Result<Integration> integration =
        findIntegration(integrations, m_integration, &LocalDestination::canSimulate);
    if (!integration)
        return fail(integration.error());
    if (!LocalDestination::canSimulate(*integration))
        return fail(Error::Kind::NotFound,
                    tr("%1 is not simulated; segment and customerio are.").arg(integration->name));
    auto destination = std::make_unique<LocalDestination>(*integration, loadContracts(integrations, streams));
    destination->setBehaviour(
        {.isStrict = m_strict, .trouble = {.kind = simulatedTroubles().value(m_trouble), .times = m_times}});
    if (const Result<quint16> port = destination->listen(static_cast<quint16>(m_port)); !port)
        return fail(port.error());
    streams.err << tr("Answering as %1 does, at %2. Ctrl+C ends it.").arg(integration->name, destination->url())
                << Qt::endl;
    return destination;
}

void SimulateCommand::print(const ReceivedMessage &message, Streams &streams) const
{
    if (m_format == OutputFormat::Json) {
        streams.out << QString::fromUtf8(toJson(message)) << u'\n' << Qt::flush;
        return;
    }
    const Ink ink(streams.colours);
    const bool isFine = message.fate == ReceivedMessage::Fate::Accepted;
    QString line = message.receivedAt.toLocalTime().toString(u"hh:mm:ss"_s) + u"  " + printable(message.call);
    for (const QString &text : {message.name, message.person}) {
        if (!text.isEmpty())
            line += u"  " + printable(text);
    }
    line += u"  " + (isFine ? ink.green(nameOf(message.fate)) : ink.red(nameOf(message.fate)));
    streams.out << line << (message.reason.isEmpty() ? QString() : u": " + printable(message.reason)) << u'\n'
                << toText(message.profile, ink) << Qt::flush;
}

ExitStatus SimulateCommand::run(Streams &streams)
{
    const Result<std::unique_ptr<LocalDestination>> destination = prepare(streams);
    if (!destination)
        return complain(streams, destination.error());
    QEventLoop loop;
    const Interruption interruption;
    ExitStatus status = ExitStatus::Fine;
    QObject::connect(&interruption, &Interruption::requested, &loop, &QEventLoop::quit);
    QObject::connect(destination->get(), &LocalDestination::received, &loop,
                     [&](const ReceivedMessage &message) { print(message, streams); });
    QObject::connect(destination->get(), &LocalDestination::refused, &loop,
                     [&](const ReceivedMessage &request) { print(request, streams); });
    QObject::connect(destination->get(), &LocalDestination::answered, &loop,
                     [&](const QByteArray &method, const QByteArray &target, int answer) {
                         streams.err << printable(QString::fromLatin1(method + ' ' + target)) << u' '
                                     << (answer == 0 ? tr("no answer") : QString::number(answer)) << Qt::endl;
                     });
    QObject::connect(destination->get(), &LocalDestination::failed, &loop, [&](const QString &reason) {
        warn(streams, tr("No further connection can be taken: %1").arg(reason));
        status = ExitStatus::Failed;
        loop.quit();
    });
    loop.exec();
    return status;
}

} // namespace

std::unique_ptr<Command> make_simulate()
{
    return std::make_unique<SimulateCommand>();
}

} // namespace hooksmith
