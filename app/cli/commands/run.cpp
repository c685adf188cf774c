// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/catalogs.h"
#include "cli/complaint.h"
#include "cli/coverageoption.h"
#include "cli/coveragereport.h"
#include "cli/eventinput.h"
#include "cli/options.h"
#include "cli/reporttext.h"
#include "cli/subjectchoice.h"
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
    [[nodiscard]] QString usageProblem() const;
    [[nodiscard]] Result<RunJob> prepare(const Endpoint &subject, Streams &streams) const;
    void print(const RunReport &report, const QString &source, Streams &streams) const;
    [[nodiscard]] QString asText(const RunReport &report, const QString &source, Ink ink) const;
    [[nodiscard]] QByteArray asJson(const RunReport &report, const QString &source) const;
    [[nodiscard]] static Coverage coverageOf(const RunReport &report, const QString &source);

    SubjectChoice m_subject;
    EventInput m_event;
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
    m_subject.addOptions(options);
    m_event.addOptions(options);
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

QString RunCommand::usageProblem() const
{
    if (m_subject.readsStandardInput() && m_event.readsStandardInput())
        return tr("Only one of --transform and --payload can be read from standard input.");
    return m_coverage.problemWith(m_format);
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

Coverage RunCommand::coverageOf(const RunReport &report, const QString &source)
{
    Coverage coverage = startCoverage(source);
    coverage.add(report);
    return coverage;
}

QString RunCommand::asText(const RunReport &report, const QString &source, Ink ink) const
{
    const QString file = m_subject.fileName();
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
        streams.out << toLcov(coverageOf(report, source), m_subject.fileName());
}

ExitStatus RunCommand::run(Streams &streams)
{
    if (const QString problem = usageProblem(); !problem.isEmpty())
        return complain(streams, problem);
    TransformRunner runner(findSandbox(), TransformRunner::Reserve::None); // its process starts while we read on
    const IntegrationCatalog integrations = loadIntegrations(streams);
    const Result<Endpoint> endpoint = m_subject.load(integrations, streams);
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
