// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/doublesending.h"
#include "check/fixing.h"
#include "check/transformcheck.h"
#include "cli/await.h"
#include "cli/catalogs.h"
#include "cli/checkformat.h"
#include "cli/complaint.h"
#include "cli/coverageoption.h"
#include "cli/destinationurl.h"
#include "cli/environmentchoice.h"
#include "cli/input.h"
#include "cli/options.h"
#include "cli/workspacechoice.h"
#include "coverage/lcov.h"
#include "lineage/lineages.h"
#include "script/sourceinspector.h"
#include "support/files.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// `hooksmith check`: every event against a transform and the destination's contract.
class CheckCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)

public:
    [[nodiscard]] QString name() const override { return u"check"_qs; }
    [[nodiscard]] QString summary() const override
    {
        return tr("Hold every event, in every shape, against a transform and its destination");
    }
    [[nodiscard]] QString example() const override
    {
        return u"  hooksmith check my-segment\n"
               "  hooksmith check --transform transform.js --integration segment --event payment.succeeded\n"
               "  hooksmith check my-segment --format sarif > hooksmith.sarif\n"
               "  hooksmith check my-customerio --fix --dry-run\n"
               "  hooksmith check my-customerio --event payment.succeeded --lineage\n"
               "  hooksmith check my-customerio --personal-data --format markdown > personal-data.md\n"
               "  hooksmith check my-segment --coverage lcov > coverage.info"_qs;
    }
    void addOptions(CLI::App &options) override;
    [[nodiscard]] ExitStatus run(Streams &streams) override;

private:
    [[nodiscard]] Result<QList<CheckSubject>> subjects(const IntegrationCatalog &integrations, Streams &streams) const;
    [[nodiscard]] Result<CheckSubject> transformAlone(const IntegrationCatalog &integrations, Streams &streams) const;
    [[nodiscard]] Result<QList<CheckSubject>> endpoints(const IntegrationCatalog &integrations) const;
    [[nodiscard]] Result<EventCatalog> loadEvents() const;
    [[nodiscard]] Result<bool> checkOptions() const;
    [[nodiscard]] const CheckFormat &format() const;
    [[nodiscard]] Result<bool> write(const QString &fixed, const CheckSubject &subject, Streams &streams) const;
    [[nodiscard]] CheckOutput outputOf(const CheckReport &report, const EventCatalog &events) const;
    void print(const QList<CheckOutput> &outputs, Streams &streams) const;

    QStringList m_endpoints;
    QString m_transform;
    QString m_integration;
    QStringList m_events;
    EnvironmentChoice m_environment;
    WorkspaceChoice m_workspace;
    std::vector<std::unique_ptr<CheckFormat>> m_formats = allCheckFormats();
    QString m_format = u"text"_qs;
    bool m_fix = false;
    bool m_dryRun = false;
    bool m_lineage = false;
    bool m_personalData = false;
    CoverageOption m_coverage;
};

/// The services that checking needs, and the rounds of checking and mending.
class CheckRun
{
public:
    CheckRun(const EventCatalog &events, const QStringList &types, const ContractCatalog &contracts)
        : m_events(events)
        , m_types(types)
        , m_contracts(contracts)
    {
    }

    [[nodiscard]] CheckReport check(const CheckSubject &subject)
    {
        const CheckReport report = await(checkTransform(m_runner, planCheck(subject, m_events, m_types), m_contracts));
        const bool needsPlaces =
            !report.findings.isEmpty() || std::ranges::any_of(report.results, [](const CheckResult &result) {
                return !result.report.diagnostics.isEmpty();
            });
        return needsPlaces ? located(report, await(m_inspector.inspect(subject.job.source))) : report;
    }

    /// Applies quick fixes until none is left or nothing changes any more. One fix uncovers the next finding.
    [[nodiscard]] CheckReport fix(CheckReport report)
    {
        constexpr int mostRounds = 10;
        const QStringList handled = handledBy(report);
        for (int round = 0; round < mostRounds; ++round) {
            const QString source = report.subject.job.source;
            const FixFinder finder(m_contracts, source, await(m_inspector.inspect(source)));
            report.handled = handled;
            const QString fixed = withFixes(source, fixesFor(report, finder));
            if (fixed == source)
                break;
            CheckSubject subject = report.subject;
            subject.job.source = fixed;
            report = check(subject);
        }
        return report;
    }

private:
    /// Of all event types, however few are asked for: what a fix cancels must be none of them.
    [[nodiscard]] QStringList handledBy(const CheckReport &report)
    {
        return m_types.isEmpty()
                   ? report.handled
                   : await(checkTransform(m_runner, planCheck(report.subject, m_events), m_contracts)).handled;
    }

    const EventCatalog &m_events;
    const QStringList &m_types;
    const ContractCatalog &m_contracts;
    TransformRunner m_runner{findSandbox()};
    SourceInspector m_inspector{findSandbox()};
};

void CheckCommand::addOptions(CLI::App &options)
{
    addTexts(options, "ENDPOINT", m_endpoints, tr("The endpoints' names")).placeholder("").takesMany();
    addText(options, "--transform", m_transform, tr("A transform's JavaScript file instead, - for standard input"))
        .placeholder("FILE");
    addText(options, "--integration", m_integration, tr("Its destination, as \"hooksmith integrations\" lists them"))
        .placeholder("ID");
    addTexts(options, "--event", m_events, tr("Only events of this type; may be given more than once"))
        .placeholder("TYPE");
    addFlag(options, "--fix", m_fix, tr("Mend the transform's file with quick fixes, then report what is left"));
    addFlag(options, "--dry-run", m_dryRun, tr("With --fix: write nothing, show what would change"));
    addFlag(options, "--lineage", m_lineage,
            tr("Add which fields of the payload determine each field of the request, and the other way round"));
    addFlag(options, "--personal-data", m_personalData,
            tr("Add which personal data leaves, to which host and under which name"));
    m_coverage.addOption(options);
    m_environment.addOption(options);
    m_workspace.addOption(options);
    QStringList names;
    for (const std::unique_ptr<CheckFormat> &format : m_formats)
        names.append(format->name());
    addText(options, "--format", m_format, tr("text (the default), json, junit, markdown or sarif"))
        .oneOf(names)
        .placeholder("FORMAT");
}

Result<CheckSubject> CheckCommand::transformAlone(const IntegrationCatalog &integrations, Streams &streams) const
{
    const Result<QString> destination = destinationUrl(m_integration, {}, integrations);
    if (!destination)
        return fail(destination.error());
    const Result<QString> source = readTextInput(m_transform, streams);
    if (!source)
        return fail(source.error());
    CheckSubject subject{.name = {},
                         .file = inputName(m_transform),
                         .job = {},
                         .integrationId = m_integration,
                         .region = {},
                         .subscription = {}};
    subject.job.source = *source;
    subject.job.url = *destination;
    return subject;
}

Result<QList<CheckSubject>> CheckCommand::endpoints(const IntegrationCatalog &integrations) const
{
    const Result<Workspace> workspace = m_workspace.open();
    if (!workspace)
        return fail(workspace.error());
    QList<CheckSubject> subjects;
    for (const QString &name : m_endpoints) {
        const Result<Endpoint> endpoint = m_environment.load(*workspace, name, integrations);
        if (!endpoint)
            return fail(endpoint.error());
        const QString file = workspace->endpointFolder(name) + u"/transform.js"_qs;
        subjects.append(subjectOf(*endpoint, QDir::current().relativeFilePath(file)));
    }
    return subjects;
}

Result<QList<CheckSubject>> CheckCommand::subjects(const IntegrationCatalog &integrations, Streams &streams) const
{
    if (m_endpoints.isEmpty() == m_transform.isEmpty())
        return fail(Error::Kind::InvalidInput, tr("Name either endpoints or a transform with --transform FILE."));
    if (!m_endpoints.isEmpty() && !m_integration.isEmpty())
        return fail(Error::Kind::InvalidInput,
                    tr("--integration goes with --transform only; endpoints know their integration."));
    if (const QString problem = m_environment.problemWith(!m_endpoints.isEmpty()); !problem.isEmpty())
        return fail(Error::Kind::InvalidInput, problem);
    if (!m_endpoints.isEmpty())
        return endpoints(integrations);
    return transformAlone(integrations, streams).map([](const CheckSubject &subject) { return QList{subject}; });
}

Result<EventCatalog> CheckCommand::loadEvents() const
{
    Result<EventCatalog> events = EventCatalog::load();
    for (const QString &type : m_events) {
        const Result<EventType> known =
            events.and_then([&type](const EventCatalog &catalog) { return findEvent(catalog, type); });
        if (!known)
            return fail(known.error());
    }
    return events;
}

Result<bool> CheckCommand::checkOptions() const
{
    if (m_fix && !m_environment.name().isEmpty()) // another region's hosts would end in the file
        return fail(
            Error::Kind::InvalidInput,
            tr("--fix mends the transform as the environment has it that the endpoint is in; leave --environment "
               "out."));
    if (m_dryRun && !m_fix)
        return fail(Error::Kind::InvalidInput, tr("--dry-run goes with --fix."));
    const bool asksForMore = m_lineage || m_personalData || m_coverage.isReport();
    if (asksForMore && (!format().takesMore() || m_dryRun))
        return fail(Error::Kind::InvalidInput, tr("--lineage, --personal-data and --coverage report go with --format "
                                                  "text, json or markdown, and not with --dry-run."));
    if (m_coverage.isTracefile() && (m_format != u"text" || m_dryRun))
        return fail(Error::Kind::InvalidInput, tr("--coverage lcov writes to standard output itself: it goes with "
                                                  "--format text, and not with --dry-run."));
    if (m_fix && !m_dryRun && m_transform == u"-")
        return fail(Error::Kind::InvalidInput,
                    tr("Standard input cannot be mended in place; name a file, or add --dry-run to see the changes."));
    return true;
}

Result<bool> CheckCommand::write(const QString &fixed, const CheckSubject &subject, Streams &streams) const
{
    const QString diff = unifiedDiff(subject.job.source, fixed, subject.file);
    (m_dryRun ? streams.out : streams.err) << printable(diff) << Qt::flush;
    if (m_dryRun || diff.isEmpty())
        return true;
    return writeFileAtomically(subject.file, fixed.toUtf8()).map([](auto &&) { return true; });
}

const CheckFormat &CheckCommand::format() const
{
    return **std::ranges::find(m_formats, m_format, &CheckFormat::name);
}

CheckOutput CheckCommand::outputOf(const CheckReport &report, const EventCatalog &events) const
{
    CheckOutput output{.report = report};
    if (m_coverage.isGiven()) {
        output.coverage = startCoverage(report.subject.job.source);
        for (const CheckResult &result : report.results)
            output.coverage->add(result.report);
    }
    if (!m_lineage && !m_personalData)
        return output;
    SandboxRuns runs(findSandbox());
    const QList<Lineage> lineages =
        lineagesOf(report.subject, events, m_events, [&runs](const QList<RunJob> &jobs) { return runs(jobs); });
    if (m_lineage)
        output.lineages = lineages;
    if (m_personalData)
        output.personalData = personalDataFlows(lineages, events);
    return output;
}

void CheckCommand::print(const QList<CheckOutput> &outputs, Streams &streams) const
{
    const bool hasColours = streams.colours && !m_coverage.isTracefile();
    m_coverage.reportStream(streams) << format().write(outputs, Ink(hasColours));
    if (!m_coverage.isTracefile())
        return;
    for (const CheckOutput &output : outputs)
        streams.out << toLcov(*output.coverage, output.report.subject.file);
}

ExitStatus CheckCommand::run(Streams &streams)
{
    const IntegrationCatalog integrations = loadIntegrations(streams);
    const Result<EventCatalog> events = loadEvents();
    if (!events)
        return complain(streams, events.error());
    const Result<QList<CheckSubject>> checked =
        checkOptions().and_then([&](bool) { return subjects(integrations, streams); });
    if (!checked)
        return complain(streams, checked.error());
    const ContractCatalog contracts = loadContracts(integrations, streams);
    CheckRun checkRun(*events, m_events, contracts);
    QList<CheckReport> reports;
    bool canMend = false;
    for (CheckSubject subject : *checked) {
        subject.job.countsCoverage = m_coverage.isGiven();
        CheckReport report = checkRun.check(subject);
        if (m_fix)
            report = checkRun.fix(report);
        canMend = canMend || report.subject.job.source != subject.job.source;
        const Result<bool> written = write(report.subject.job.source, subject, streams);
        if (!written)
            return complain(streams, written.error());
        const Integration *integration = integrations.find(subject.integrationId);
        report.advice = integration ? adviceOf(*integration) : QList<AdviceTopic>();
        reports.append(report);
    }
    findDoubleSending(reports, contracts);
    if (m_dryRun && !canMend)
        streams.err << tr("There is nothing that quick fixes can mend. \"hooksmith check\" without --fix lists what "
                          "is left.")
                    << Qt::endl;
    if (m_dryRun)
        return std::ranges::any_of(reports, &CheckReport::hasErrors) ? ExitStatus::Failed : ExitStatus::Fine;
    QList<CheckOutput> outputs;
    for (const CheckReport &report : reports)
        outputs.append(outputOf(report, *events));
    print(outputs, streams);
    return std::ranges::any_of(reports, &CheckReport::hasErrors) ? ExitStatus::Failed : ExitStatus::Fine;
}

} // namespace

std::unique_ptr<Command> make_check()
{
    return std::make_unique<CheckCommand>();
}

} // namespace hooksmith
