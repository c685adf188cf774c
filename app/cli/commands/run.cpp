// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/catalogs.h"
#include "cli/complaint.h"
#include "cli/coverageoption.h"
#include "cli/coveragereport.h"
#include "cli/destinationurl.h"
#include "cli/eventinput.h"
#include "cli/input.h"
#include "cli/options.h"
#include "cli/reporttext.h"
#include "coverage/lcov.h"
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
               "  hooksmith run --transform transform.js --payload event.json --format json"_qs;
    }
    void addOptions(CLI::App &options) override;
    [[nodiscard]] ExitStatus run(Streams &streams) override;

private:
    [[nodiscard]] Result<RunJob> prepare(const IntegrationCatalog &integrations, Streams &streams) const;
    void print(const RunReport &report, const QString &source, Streams &streams) const;
    [[nodiscard]] QString asText(const RunReport &report, const QString &source, Ink ink) const;
    [[nodiscard]] QByteArray asJson(const RunReport &report, const QString &source) const;
    [[nodiscard]] static Coverage coverageOf(const RunReport &report, const QString &source);

    QString m_transform;
    EventInput m_event;
    QString m_integration;
    QString m_url;
    QString m_method = u"POST"_qs;
    QStringList m_variables;
    int m_timeoutMs = 1000;
    int m_memoryMb = 64;
    CoverageOption m_coverage;
    OutputFormat m_format = OutputFormat::Text;
};

void RunCommand::addOptions(CLI::App &options)
{
    addText(options, "--transform", m_transform, tr("The transform's JavaScript file, - for standard input"))
        .placeholder("FILE")
        .required();
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
    addFormat(options, m_format);
}

Result<RunJob> RunCommand::prepare(const IntegrationCatalog &integrations, Streams &streams) const
{
    if (const QString problem = m_coverage.problemWith(m_format); !problem.isEmpty())
        return fail(Error::Kind::InvalidInput, problem);
    if (m_transform == u"-" && m_event.readsStandardInput())
        return fail(Error::Kind::InvalidInput,
                    tr("Only one of --transform and --payload can be read from standard input."));
    const Result<QMap<QString, QString>> variables = parsePairs(m_variables, u"--variable"_qs);
    if (!variables)
        return fail(variables.error());
    const Result<QString> destination = destinationUrl(m_integration, m_url, integrations);
    if (!destination)
        return fail(destination.error());
    const Result<QString> source = readTextInput(m_transform, streams);
    if (!source)
        return fail(source.error());
    const Result<InputEvent> event = m_event.read(streams);
    if (!event)
        return fail(event.error());
    for (const Error &problem : event->problems.mid(0, mostProblems))
        warn(streams, problem.describe());
    return RunJob{.source = *source,
                  .eventType = event->type,
                  .payload = event->payload,
                  .url = *destination,
                  .method = m_method,
                  .variables = *variables,
                  .timeout = std::chrono::milliseconds(m_timeoutMs),
                  .memoryLimit = qint64(m_memoryMb) * 1024 * 1024,
                  .countsCoverage = m_coverage.isGiven()};
}

Coverage RunCommand::coverageOf(const RunReport &report, const QString &source)
{
    Coverage coverage = startCoverage(source);
    coverage.add(report);
    return coverage;
}

QString RunCommand::asText(const RunReport &report, const QString &source, Ink ink) const
{
    const QString file = inputName(m_transform);
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
        streams.out << toLcov(coverageOf(report, source), inputName(m_transform));
}

ExitStatus RunCommand::run(Streams &streams)
{
    TransformRunner runner(findSandbox(), TransformRunner::Reserve::None); // its process starts while we read on
    const IntegrationCatalog integrations = loadIntegrations(streams);
    const Result<RunJob> job = prepare(integrations, streams);
    if (!job)
        return complain(streams, job.error());
    const QFuture<RunReport> running = runner.run(*job);
    const ContractCatalog contracts = loadContracts(integrations, streams);
    RunReport report = contracts.checked(
        await(running),
        {.integrationId = m_integration, .region = {}, .eventType = job->eventType, .payload = job->payload});
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
