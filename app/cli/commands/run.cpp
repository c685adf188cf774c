// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/catalogs.h"
#include "cli/complaint.h"
#include "cli/coverageoption.h"
#include "cli/coveragereport.h"
#include "cli/destinationurl.h"
#include "cli/environmentchoice.h"
#include "cli/eventinput.h"
#include "cli/input.h"
#include "cli/options.h"
#include "cli/reporttext.h"
#include "cli/workspacechoice.h"
#include "coverage/lcov.h"
#include "net/requestcheck.h"
#include "script/sourceinspector.h"
#include "script/transformrunner.h"
#include "source/sourcerule.h"
#include "source/valueorigin.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qsizetype mostProblems = 5; // said of one payload; the first ones tell what kind of payload it is

/// `hooksmith run`: one event through one transform.
class RunCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(RunCommand)

public:
    [[nodiscard]] QString name() const override { return u"run"_qs; }
    [[nodiscard]] QString summary() const override { return tr("Put one event through one transform"); }
    [[nodiscard]] QString example() const override
    {
        return u"  hooksmith run --transform transform.js --event payment.succeeded --integration segment\n"
               "  hooksmith run --transform transform.js --payload event.json --format json\n"
               "  hooksmith run --endpoint my-segment --environment live --event payment.succeeded"_qs;
    }
    void addOptions(CLI::App &options) override;
    [[nodiscard]] ExitStatus run(Streams &streams) override;

private:
    [[nodiscard]] Result<bool> checkOptions() const;
    [[nodiscard]] Result<Endpoint> subject(const IntegrationCatalog &integrations, Streams &streams) const;
    [[nodiscard]] Result<RunJob> prepare(const Endpoint &subject, Streams &streams) const;
    void print(const RunReport &report, const QString &source, Streams &streams) const;
    [[nodiscard]] QString asText(const RunReport &report, const QString &source, Ink ink) const;
    [[nodiscard]] QByteArray asJson(const RunReport &report, const QString &source) const;
    [[nodiscard]] QString fileName() const; ///< of the transform
    [[nodiscard]] static Coverage coverageOf(const RunReport &report, const QString &source);

    QString m_transform;
    QString m_endpoint;
    EnvironmentChoice m_environment;
    WorkspaceChoice m_workspace;
    EventInput m_event;
    QString m_integration;
    QString m_url;
    QString m_method = u"POST"_qs;
    QStringList m_variables;
    int m_timeoutMs = 0; ///< not given
    int m_memoryMb = 0;  ///< not given
    CoverageOption m_coverage;
    OutputFormat m_format = OutputFormat::Text;
};

void RunCommand::addOptions(CLI::App &options)
{
    addText(options, "--transform", m_transform, tr("The transform's JavaScript file, - for standard input"))
        .placeholder("FILE");
    addText(options, "--endpoint", m_endpoint, tr("An endpoint of the workspace instead, with all it says"))
        .placeholder("ENDPOINT");
    m_environment.addOption(options);
    m_event.addOptions(options);
    addText(options, "--integration", m_integration, tr("The destination, as \"hooksmith integrations\" lists them"))
        .placeholder("ID");
    addText(options, "--url", m_url, tr("The URL before the transform; without it the integration's"))
        .placeholder("URL");
    addText(options, "--method", m_method, tr("The method before the transform: POST (the default), PUT or PATCH"))
        .oneOf({u"POST"_qs, u"PUT"_qs, u"PATCH"_qs})
        .placeholder("METHOD");
    addTexts(options, "--variable", m_variables, tr("A variable of webhook.env; may be given more than once"))
        .placeholder("NAME=VALUE");
    addNumber(options, "--timeout-ms", m_timeoutMs, tr("How long the transform may run, in milliseconds (1000)"))
        .within(1, 60000)
        .placeholder("N");
    addNumber(options, "--memory-mb", m_memoryMb, tr("How much memory the transform may use, in megabytes (64)"))
        .within(16, 1024)
        .placeholder("N");
    m_coverage.addOption(options);
    m_workspace.addOption(options);
    addFormat(options, m_format);
}

Result<bool> RunCommand::checkOptions() const
{
    if (const QString problem = m_coverage.problemWith(m_format); !problem.isEmpty())
        return fail(Error::Kind::InvalidInput, problem);
    if (m_transform.isEmpty() == m_endpoint.isEmpty())
        return fail(Error::Kind::InvalidInput,
                    tr("Name either a file with --transform or an endpoint with --endpoint."));
    if (m_endpoint.isEmpty() && !m_environment.name().isEmpty())
        return fail(Error::Kind::InvalidInput, tr("--environment goes with --endpoint."));
    if (!m_endpoint.isEmpty() && !m_integration.isEmpty())
        return fail(Error::Kind::InvalidInput, tr("--integration goes with --transform; an endpoint knows its own."));
    if (m_transform == u"-" && m_event.readsStandardInput())
        return fail(Error::Kind::InvalidInput,
                    tr("Only one of --transform and --payload can be read from standard input."));
    return true;
}

/// The endpoint of that name, or one that is made of the file and the options.
Result<Endpoint> RunCommand::subject(const IntegrationCatalog &integrations, Streams &streams) const
{
    if (const Result<bool> checked = checkOptions(); !checked)
        return fail(checked.error());
    if (!m_endpoint.isEmpty())
        return m_workspace.open().and_then(
            [&](const Workspace &workspace) { return m_environment.load(workspace, m_endpoint, integrations); });
    const Result<QString> destination = destinationUrl(m_integration, {}, integrations);
    if (!destination)
        return fail(destination.error());
    const Result<QString> source = readTextInput(m_transform, streams);
    if (!source)
        return fail(source.error());
    Endpoint endpoint;
    endpoint.integration = m_integration;
    endpoint.url = *destination;
    endpoint.transform = *source;
    return endpoint;
}

Result<RunJob> RunCommand::prepare(const Endpoint &subject, Streams &streams) const
{
    const Result<QMap<QString, QString>> variables = parsePairs(m_variables, u"--variable"_qs);
    if (!variables)
        return fail(variables.error());
    if (const QString problem = m_url.isEmpty() ? QString() : urlProblem(m_url); !problem.isEmpty())
        return fail(Error::Kind::InvalidInput, problem);
    const Result<InputEvent> event = m_event.read(streams);
    if (!event)
        return fail(event.error());
    for (const Error &problem : event->problems.mid(0, mostProblems))
        warn(streams, problem.describe());
    RunJob job{.source = subject.transform,
               .eventType = event->type,
               .payload = event->payload,
               .url = m_url.isEmpty() ? subject.url : m_url,
               .method = m_method,
               .variables = subject.variables,
               .timeout = m_timeoutMs > 0 ? std::chrono::milliseconds(m_timeoutMs) : subject.timeout,
               .memoryLimit = m_memoryMb > 0 ? qint64(m_memoryMb) * 1024 * 1024 : subject.memoryLimit(),
               .countsCoverage = m_coverage.isGiven()};
    job.variables.insert(*variables);
    return job;
}

QString RunCommand::fileName() const
{
    return m_endpoint.isEmpty() ? inputName(m_transform) : m_endpoint + u"/transform.js"_qs;
}

Coverage RunCommand::coverageOf(const RunReport &report, const QString &source)
{
    Coverage coverage = startCoverage(source);
    coverage.add(report);
    return coverage;
}

QString RunCommand::asText(const RunReport &report, const QString &source, Ink ink) const
{
    const QString file = fileName();
    QString text = toText(report, source, file, ink);
    if (m_coverage.isReport())
        text += u'\n' + toText(coverageOf(report, source), file, ink);
    return text;
}

QByteArray RunCommand::asJson(const RunReport &report, const QString &source) const
{
    QByteArray json = toJson(report);
    if (m_coverage.isReport()) {
        json.chop(1);
        json += R"(,"coverage":)" + toCompactJson(toJson(coverageOf(report, source))) + '}';
    }
    return json;
}

void RunCommand::print(const RunReport &report, const QString &source, Streams &streams) const
{
    QTextStream &out = m_coverage.reportStream(streams);
    if (m_format == OutputFormat::Json)
        out << QString::fromUtf8(asJson(report, source)) << u'\n';
    else
        out << asText(report, source, Ink(streams.colours && !m_coverage.isTracefile()));
    if (m_coverage.isTracefile())
        streams.out << toLcov(coverageOf(report, source), fileName());
}

ExitStatus RunCommand::run(Streams &streams)
{
    TransformRunner runner(findSandbox(), TransformRunner::Reserve::None); // its process starts while we read on
    const IntegrationCatalog integrations = loadIntegrations(streams);
    const Result<Endpoint> endpoint = subject(integrations, streams);
    if (!endpoint)
        return complain(streams, endpoint.error());
    const Result<RunJob> job = prepare(*endpoint, streams);
    if (!job)
        return complain(streams, job.error());
    const QFuture<RunReport> running = runner.run(*job);
    const ContractCatalog contracts = loadContracts(integrations, streams);
    RunReport report = contracts.checked(await(running), {.integrationId = endpoint->integration,
                                                          .region = endpoint->region,
                                                          .eventType = job->eventType,
                                                          .payload = job->payload});
    if (!report.diagnostics.isEmpty())
        report = located(report, job->source, await(SourceInspector(findSandbox()).inspect(job->source)));
    report.diagnostics += checkSource(job->source);
    print(report, job->source, streams);
    const bool rejected = std::ranges::any_of(report.diagnostics, [](const Diagnostic &diagnostic) {
        return diagnostic.severity == Diagnostic::Severity::Error;
    });
    return report.outcome == Outcome::Error || rejected ? ExitStatus::Failed : ExitStatus::Fine;
}

} // namespace

std::unique_ptr<Command> make_run()
{
    return std::make_unique<RunCommand>();
}

} // namespace hooksmith
