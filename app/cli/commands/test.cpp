// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/caserun.h"
#include "cli/await.h"
#include "cli/catalogs.h"
#include "cli/complaint.h"
#include "cli/coverageoption.h"
#include "cli/coveragereport.h"
#include "cli/differencetext.h"
#include "cli/environmentchoice.h"
#include "cli/junit.h"
#include "cli/options.h"
#include "cli/workspacechoice.h"
#include "coverage/lcov.h"
#include "script/transformrunner.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct EndpointRuns
{
    Endpoint endpoint;
    QList<CaseRun> runs;
    std::optional<Coverage> coverage; ///< where it was asked for
};

/// `hooksmith test`: the saved cases of endpoints against their saved results.
class TestCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(TestCommand)

public:
    [[nodiscard]] QString name() const override { return u"test"_qs; }
    [[nodiscard]] QString summary() const override { return tr("Run the saved cases of endpoints"); }
    [[nodiscard]] QString example() const override
    {
        return u"  hooksmith test\n"
               "  hooksmith test payments-to-segment --format junit > results.xml\n"
               "  hooksmith test payments-to-segment --update"_qs;
    }
    void addOptions(CLI::App &options) override;
    [[nodiscard]] ExitStatus run(Streams &streams) override;

private:
    [[nodiscard]] QString usageProblem() const;
    [[nodiscard]] Result<EndpointRuns> prepare(const Workspace &workspace, const QString &name,
                                               const IntegrationCatalog &integrations) const;
    [[nodiscard]] Result<bool> keepResults(const Workspace &workspace, const QList<EndpointRuns> &all) const;
    void measure(QList<EndpointRuns> &all) const;
    void print(const QList<EndpointRuns> &all, Streams &streams) const;
    [[nodiscard]] static QString tracefileOf(const QList<EndpointRuns> &all, const Workspace &workspace);
    [[nodiscard]] QString asText(const QList<EndpointRuns> &all, Ink ink) const;
    [[nodiscard]] QString asText(const CaseRun &run, Ink ink) const;
    [[nodiscard]] QString summaryOf(const QList<EndpointRuns> &all) const;
    [[nodiscard]] QString asJson(const QList<EndpointRuns> &all) const;
    [[nodiscard]] QString asJunit(const QList<EndpointRuns> &all) const;
    [[nodiscard]] bool isUpdated(const CaseRun &run) const { return m_update && run.state() != CaseRun::State::Passed; }

    QStringList m_endpoints;
    bool m_update = false;
    CoverageOption m_coverage;
    EnvironmentChoice m_environment;
    WorkspaceChoice m_workspace;
    OutputFormat m_format = OutputFormat::Text;
};

qsizetype count(const QList<EndpointRuns> &all, CaseRun::State state)
{
    qsizetype sum = 0;
    for (const EndpointRuns &endpoint : all)
        sum += std::ranges::count(endpoint.runs, state, &CaseRun::state);
    return sum;
}

void TestCommand::addOptions(CLI::App &options)
{
    addTexts(options, "ENDPOINT", m_endpoints, tr("The endpoints; without any, all of the workspace"))
        .placeholder("")
        .takesMany();
    addFlag(options, "--update", m_update, tr("Keep the results as they are now as what the cases expect"));
    m_coverage.addOption(options);
    m_environment.addOption(options);
    m_workspace.addOption(options);
    addFormat(options, m_format, {OutputFormat::Junit});
}

QString TestCommand::usageProblem() const
{
    if (const QString problem = m_environment.problemWith(!m_endpoints.isEmpty()); !problem.isEmpty())
        return problem;
    if (m_update && !m_environment.name().isEmpty())
        return tr("--update keeps the results that the endpoint gives in the environment it is in; leave --environment "
                  "out.");
    return m_coverage.problemWith(m_format);
}

Result<EndpointRuns> TestCommand::prepare(const Workspace &workspace, const QString &name,
                                          const IntegrationCatalog &integrations) const
{
    const Result<Endpoint> endpoint = m_environment.load(workspace, name, integrations);
    if (!endpoint)
        return fail(endpoint.error());
    const Result<QList<EndpointCase>> cases = workspace.cases(name);
    if (!cases)
        return fail(cases.error());
    EndpointRuns runs{*endpoint, {}, {}};
    for (const EndpointCase &one : *cases)
        runs.runs.append({one, {}, {}, {}});
    return runs;
}

Result<bool> TestCommand::keepResults(const Workspace &workspace, const QList<EndpointRuns> &all) const
{
    for (const EndpointRuns &endpoint : all) {
        for (const CaseRun &run : endpoint.runs) {
            if (!isUpdated(run))
                continue;
            EndpointCase kept = run.endpointCase;
            kept.expected = run.actual;
            const Result<EndpointCase> saved = workspace.saveCase(endpoint.endpoint.name, kept);
            if (!saved)
                return fail(saved.error());
        }
    }
    return true;
}

QString TestCommand::asText(const CaseRun &run, Ink ink) const
{
    const QString name = ink.bold(printable(run.endpointCase.name));
    const auto line = [&](const QString &mark) {
        return u"  %1  %2  %3\n"_qs.arg(mark, name, ink.faint(printable(run.endpointCase.eventType)));
    };
    if (isUpdated(run))
        return line(ink.yellow(tr("kept  ")));
    switch (run.state()) {
    case CaseRun::State::Passed:
        return line(ink.green(tr("passed")));
    case CaseRun::State::New:
        return line(ink.yellow(tr("new   ")));
    case CaseRun::State::Failed:
        return line(ink.red(tr("failed"))) + toText(run.differences, u"          "_qs, ink);
    }
    return {};
}

QString TestCommand::summaryOf(const QList<EndpointRuns> &all) const
{
    const qsizetype passed = count(all, CaseRun::State::Passed);
    const qsizetype failed = count(all, CaseRun::State::Failed);
    const qsizetype added = count(all, CaseRun::State::New);
    if (m_update)
        return tr("%1 unchanged, %2 kept.").arg(passed).arg(failed + added);
    QString text = tr("%1 passed, %2 failed, %3 new.").arg(passed).arg(failed).arg(added);
    if (failed + added > 0)
        text += u' ' + tr("\"hooksmith test --update\" keeps the results as they are now.");
    return text;
}

QString TestCommand::asText(const QList<EndpointRuns> &all, Ink ink) const
{
    QString text;
    for (const EndpointRuns &endpoint : all) {
        if (endpoint.runs.isEmpty() && m_endpoints.isEmpty())
            continue;
        text += ink.bold(printable(endpoint.endpoint.name)) + u'\n';
        if (endpoint.runs.isEmpty())
            text += u"  "_qs + tr("There are no cases.") + u'\n';
        for (const CaseRun &run : endpoint.runs)
            text += asText(run, ink);
        if (endpoint.coverage && m_coverage.isReport())
            text += u'\n' + toText(*endpoint.coverage, u"transform.js"_qs, ink);
        text += u'\n';
    }
    return text + summaryOf(all) + u'\n';
}

QString TestCommand::asJson(const QList<EndpointRuns> &all) const
{
    JsonValue endpoints = JsonValue::emptyArray();
    for (const EndpointRuns &endpoint : all) {
        JsonValue cases = JsonValue::emptyArray();
        for (const CaseRun &run : endpoint.runs) {
            JsonValue differences = JsonValue::emptyArray();
            for (const JsonDifference &difference : run.differences) {
                JsonValue item;
                item.set(u"kind"_qs, nameOf(difference.kind));
                item.set(u"pointer"_qs, difference.pointer);
                item.set(u"expected"_qs, difference.before);
                item.set(u"actual"_qs, difference.after);
                differences.append(item);
            }
            JsonValue item;
            item.set(u"name"_qs, run.endpointCase.name);
            item.set(u"eventType"_qs, run.endpointCase.eventType);
            item.set(u"state"_qs, isUpdated(run) ? u"kept"_qs : nameOf(run.state()));
            item.set(u"differences"_qs, differences);
            item.set(u"durationMs"_qs, run.report.durationMs);
            cases.append(item);
        }
        JsonValue item;
        item.set(u"name"_qs, endpoint.endpoint.name);
        item.set(u"cases"_qs, cases);
        if (endpoint.coverage)
            item.set(u"coverage"_qs, toJson(*endpoint.coverage));
        endpoints.append(item);
    }
    JsonValue document;
    document.set(u"passed"_qs, static_cast<qint64>(count(all, CaseRun::State::Passed)));
    document.set(u"failed"_qs, static_cast<qint64>(count(all, CaseRun::State::Failed)));
    document.set(u"new"_qs, static_cast<qint64>(count(all, CaseRun::State::New)));
    document.set(u"endpoints"_qs, endpoints);
    return QString::fromUtf8(toIndentedJson(document));
}

QString TestCommand::asJunit(const QList<EndpointRuns> &all) const
{
    QList<JUnitSuite> suites;
    for (const EndpointRuns &endpoint : all) {
        JUnitSuite suite{endpoint.endpoint.name, {}};
        for (const CaseRun &run : endpoint.runs) {
            JUnitCase one{.name = run.endpointCase.name,
                          .className = endpoint.endpoint.name,
                          .seconds = run.report.durationMs / 1000,
                          .failure = {},
                          .details = {},
                          .output = {}};
            if (!isUpdated(run) && run.state() == CaseRun::State::New)
                one.failure = tr("No result was kept yet; \"hooksmith test --update\" keeps it.");
            if (!isUpdated(run) && run.state() == CaseRun::State::Failed) {
                one.failure =
                    tr("The result differs in %n place(s).", nullptr, static_cast<int>(run.differences.size()));
                one.details = toText(run.differences, {}, Ink(false));
            }
            suite.cases.append(one);
        }
        suites.append(suite);
    }
    return toJUnit(suites);
}

void TestCommand::measure(QList<EndpointRuns> &all) const
{
    for (EndpointRuns &endpoint : all) {
        if (!m_coverage.isGiven() || endpoint.runs.isEmpty())
            continue;
        endpoint.coverage = startCoverage(endpoint.endpoint.transform);
        for (const CaseRun &run : std::as_const(endpoint.runs))
            endpoint.coverage->add(run.report);
    }
}

void TestCommand::print(const QList<EndpointRuns> &all, Streams &streams) const
{
    QTextStream &out = m_coverage.reportStream(streams);
    switch (m_format) {
    case OutputFormat::Json:
        out << asJson(all);
        return;
    case OutputFormat::Junit:
        out << asJunit(all);
        return;
    case OutputFormat::Text:
    case OutputFormat::Sarif: // is not offered
        out << asText(all, Ink(streams.colours && !m_coverage.isTracefile()));
        return;
    }
}

QString TestCommand::tracefileOf(const QList<EndpointRuns> &all, const Workspace &workspace)
{
    QString text;
    for (const EndpointRuns &endpoint : all) {
        const QString file = workspace.endpointFolder(endpoint.endpoint.name) + u"/transform.js"_qs;
        if (endpoint.coverage)
            text += toLcov(*endpoint.coverage, QDir::current().relativeFilePath(file));
    }
    return text;
}

ExitStatus TestCommand::run(Streams &streams)
{
    if (const QString problem = usageProblem(); !problem.isEmpty())
        return complain(streams, problem);
    const Result<Workspace> workspace = m_workspace.open();
    if (!workspace)
        return complain(streams, workspace.error());
    const IntegrationCatalog integrations = loadIntegrations(streams);
    QList<EndpointRuns> all;
    ExitStatus unreadable = ExitStatus::Fine;
    // Everything is read before the first transform runs: a broken file is found at once, and does not hide the others.
    for (const QString &name : m_endpoints.isEmpty() ? workspace->endpointNames() : m_endpoints) {
        if (const Result<EndpointRuns> runs = prepare(*workspace, name, integrations); runs)
            all.append(*runs);
        else
            unreadable = complain(streams, runs.error());
    }
    const bool isWhole = unreadable == ExitStatus::Fine;
    if (!isWhole && (m_update || all.isEmpty() || !m_endpoints.isEmpty()))
        return unreadable;
    const ContractCatalog contracts = loadContracts(integrations, streams);
    TransformRunner runner(findSandbox());
    for (EndpointRuns &endpoint : all) {
        for (CaseRun &run : endpoint.runs) {
            RunJob job = caseJob(endpoint.endpoint, run.endpointCase);
            job.countsCoverage = m_coverage.isGiven();
            const RunReport report = await(runner.run(job));
            run = judgeCase(endpoint.endpoint, run.endpointCase, report, contracts);
        }
    }
    if (m_update) {
        const Result<bool> kept = keepResults(*workspace, all);
        if (!kept)
            return complain(streams, kept.error());
    }
    measure(all);
    print(all, streams);
    if (m_coverage.isTracefile())
        streams.out << tracefileOf(all, *workspace);
    const bool allPass = count(all, CaseRun::State::Failed) == 0 && count(all, CaseRun::State::New) == 0;
    if (!isWhole)
        return unreadable;
    return m_update || allPass ? ExitStatus::Fine : ExitStatus::Failed;
}

} // namespace

std::unique_ptr<Command> make_test()
{
    return std::make_unique<TestCommand>();
}

} // namespace hooksmith
