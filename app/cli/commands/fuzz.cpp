// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"

#include "cli/catalogs.h"
#include "cli/complaint.h"
#include "cli/coverageoption.h"
#include "cli/coveragereport.h"
#include "cli/destinationurl.h"
#include "cli/environmentchoice.h"
#include "cli/fuzztext.h"
#include "cli/input.h"
#include "cli/options.h"
#include "cli/workspacechoice.h"
#include "coverage/lcov.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// `hooksmith fuzz`: generated payloads that break the transform.
class FuzzCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(FuzzCommand)

public:
    [[nodiscard]] QString name() const override { return u"fuzz"_qs; }
    [[nodiscard]] QString summary() const override
    {
        return tr("Look for payloads that break a transform, and show the smallest of each kind");
    }
    [[nodiscard]] QString example() const override
    {
        return u"  hooksmith fuzz payments-to-segment\n"
               "  hooksmith fuzz payments-to-segment --keep\n"
               "  hooksmith fuzz --transform transform.js --integration segment --event payment.succeeded --seed 7"_qs;
    }
    void addOptions(CLI::App &options) override;
    [[nodiscard]] ExitStatus run(Streams &streams) override;

private:
    [[nodiscard]] static FuzzPlan planFor(const Endpoint &endpoint);
    [[nodiscard]] Result<FuzzPlan> planForTransform(const IntegrationCatalog &integrations, Streams &streams) const;
    [[nodiscard]] Result<QStringList> typesOf(const QStringList &wanted, const EventCatalog &events) const;
    [[nodiscard]] Result<int> keep(const Workspace &workspace, const QList<FuzzFinding> &findings) const;
    [[nodiscard]] QString problemWithOptions() const;
    void print(const FuzzReport &report, const FuzzPlan &plan, const Coverage &coverage, Streams &streams) const;
    [[nodiscard]] QString transformFile(const Workspace &workspace) const;

    QString m_endpoint;
    QString m_transform;
    QString m_integration;
    QString m_url;
    QStringList m_events;
    int m_runs = 2000;
    int m_seed = 1;
    bool m_keep = false;
    CoverageOption m_coverage;
    EnvironmentChoice m_environment;
    WorkspaceChoice m_workspace;
    OutputFormat m_format = OutputFormat::Text;
};

void FuzzCommand::addOptions(CLI::App &options)
{
    addText(options, "ENDPOINT", m_endpoint, tr("An endpoint of the workspace")).placeholder("");
    addText(options, "--transform", m_transform, tr("A transform's JavaScript file instead, - for standard input"))
        .placeholder("FILE");
    addText(options, "--integration", m_integration,
            tr("With --transform: the destination, as \"hooksmith integrations\" lists them"))
        .placeholder("ID");
    addText(options, "--url", m_url, tr("With --transform: the URL before the transform; without it the integration's"))
        .placeholder("URL");
    addTexts(options, "--event", m_events,
             tr("An event type, may be given more than once; without it those the endpoint subscribes to"))
        .placeholder("TYPE");
    addNumber(options, "--runs", m_runs, tr("How many payloads are generated (2000)"))
        .within(1, 1000000)
        .placeholder("N");
    addNumber(options, "--seed", m_seed, tr("Another seed gives other payloads, the same seed the same ones (1)"))
        .within(0, std::numeric_limits<int>::max())
        .placeholder("N");
    addFlag(options, "--keep", m_keep, tr("Keep the payload of each finding as a case of the endpoint"));
    m_coverage.addOption(options);
    m_environment.addOption(options);
    m_workspace.addOption(options);
    addFormat(options, m_format);
}

QString FuzzCommand::problemWithOptions() const
{
    if (m_endpoint.isEmpty() == m_transform.isEmpty())
        return tr("Name either an endpoint or a file with --transform.");
    if (!m_endpoint.isEmpty() && !(m_integration.isEmpty() && m_url.isEmpty()))
        return tr("--integration and --url go with --transform; an endpoint has its own.");
    if (m_keep && m_endpoint.isEmpty())
        return tr("--keep needs an endpoint, whose cases the payloads become.");
    if (const QString problem = m_environment.problemWith(!m_endpoint.isEmpty()); !problem.isEmpty())
        return problem;
    return m_coverage.problemWith(m_format);
}

Result<QStringList> FuzzCommand::typesOf(const QStringList &wanted, const EventCatalog &events) const
{
    QStringList types;
    for (const QString &name : m_events.isEmpty() ? wanted : m_events) {
        const Result<EventType> type = findEvent(events, name);
        if (!type)
            return fail(type.error());
        types.append(type->type);
    }
    if (types.isEmpty()) {
        for (const EventType &type : events.types())
            types.append(type.type);
    }
    return types;
}

FuzzPlan FuzzCommand::planFor(const Endpoint &endpoint)
{
    FuzzPlan plan;
    plan.job.source = endpoint.transform;
    plan.job.url = endpoint.url;
    plan.job.variables = endpoint.variables;
    plan.job.timeout = endpoint.timeout;
    plan.job.memoryLimit = endpoint.memoryLimit();
    plan.integrationId = endpoint.integration;
    plan.region = endpoint.region;
    plan.eventTypes = endpoint.events;
    return plan;
}

Result<FuzzPlan> FuzzCommand::planForTransform(const IntegrationCatalog &integrations, Streams &streams) const
{
    const Result<QString> destination = destinationUrl(m_integration, m_url, integrations);
    if (!destination)
        return fail(destination.error());
    const Result<QString> source = readTextInput(m_transform, streams);
    if (!source)
        return fail(source.error());
    FuzzPlan plan;
    plan.job.source = *source;
    plan.job.url = *destination;
    plan.integrationId = m_integration;
    return plan;
}

/// Gives how many cases are new: a payload that is a case already is not kept twice.
Result<int> FuzzCommand::keep(const Workspace &workspace, const QList<FuzzFinding> &findings) const
{
    const Result<QList<EndpointCase>> known = workspace.cases(m_endpoint);
    if (!known)
        return fail(known.error());
    QStringList names;
    QList<QByteArray> payloads;
    for (const EndpointCase &one : *known) {
        names.append(one.name);
        payloads.append(one.payload);
    }
    int kept = 0;
    for (const FuzzFinding &finding : findings) {
        const QByteArray payload = toIndentedJson(finding.payload);
        if (payloads.contains(payload))
            continue;
        QString name;
        for (int number = 1; name.isEmpty() || names.contains(name); ++number)
            name = u"fuzz-%1-%2"_qs.arg(nameOf(finding.symptom.kind)).arg(number);
        const Result<EndpointCase> saved =
            workspace.saveCase(m_endpoint, {.name = name, .eventType = finding.eventType, .payload = payload});
        if (!saved)
            return fail(saved.error());
        names.append(name);
        payloads.append(payload);
        ++kept;
    }
    return kept;
}

void FuzzCommand::print(const FuzzReport &report, const FuzzPlan &plan, const Coverage &coverage,
                        Streams &streams) const
{
    QTextStream &out = m_coverage.reportStream(streams);
    if (m_format == OutputFormat::Json) {
        JsonValue document = toJson(report, plan);
        if (m_coverage.isReport())
            document.set(u"coverage"_qs, toJson(coverage));
        out << QString::fromUtf8(toIndentedJson(document));
        return;
    }
    const QString file = m_endpoint.isEmpty() ? inputName(m_transform) : u"transform.js"_qs;
    const Ink ink(streams.colours && !m_coverage.isTracefile());
    out << toText(report, plan, file, ink);
    if (m_coverage.isReport())
        out << u'\n' << toText(coverage, file, ink);
}

QString FuzzCommand::transformFile(const Workspace &workspace) const
{
    return QDir::current().relativeFilePath(workspace.endpointFolder(m_endpoint) + u"/transform.js"_qs);
}

ExitStatus FuzzCommand::run(Streams &streams)
{
    if (const QString problem = problemWithOptions(); !problem.isEmpty())
        return complain(streams, problem);
    const IntegrationCatalog integrations = loadIntegrations(streams);
    const Result<Workspace> workspace = m_endpoint.isEmpty() ? fail(Error{}) : m_workspace.open();
    if (!workspace && !m_endpoint.isEmpty())
        return complain(streams, workspace.error());
    Result<FuzzPlan> plan =
        m_endpoint.isEmpty()
            ? planForTransform(integrations, streams)
            : m_environment.load(*workspace, m_endpoint, integrations).map([](const Endpoint &endpoint) {
                  return planFor(endpoint);
              });
    if (!plan)
        return complain(streams, plan.error());
    const Result<EventCatalog> events = EventCatalog::load();
    if (!events)
        return complain(streams, events.error());
    const Result<QStringList> types = typesOf(plan->eventTypes, *events);
    if (!types)
        return complain(streams, types.error());
    plan->eventTypes = *types;
    plan->runs = m_runs;
    plan->seed = static_cast<quint32>(m_seed);

    plan->job.countsCoverage = m_coverage.isGiven();
    Coverage coverage = m_coverage.isGiven() ? startCoverage(plan->job.source) : Coverage();
    SandboxRuns runs(findSandbox());
    plan->outline = runs.outline(plan->job.source);
    const FuzzReport report =
        fuzz(*plan, *events, loadContracts(integrations, streams), [&](const QList<RunJob> &jobs) {
            const QList<RunReport> reports = runs(jobs);
            for (const RunReport &one : reports)
                coverage.add(one);
            return reports;
        });
    if (!report.obstacle.isEmpty()) {
        complain(streams, report.obstacle);
        return ExitStatus::Internal;
    }
    print(report, *plan, coverage, streams);
    if (m_coverage.isTracefile())
        streams.out << toLcov(coverage, m_endpoint.isEmpty() ? inputName(m_transform) : transformFile(*workspace));
    if (m_keep) {
        const Result<int> kept = keep(*workspace, report.findings);
        if (!kept)
            return complain(streams, kept.error());
        streams.err << tr("%n payload(s) kept as cases of %1.", nullptr, *kept).arg(m_endpoint) << Qt::endl;
    }
    return report.findings.isEmpty() ? ExitStatus::Fine : ExitStatus::Failed;
}

} // namespace

std::unique_ptr<Command> make_fuzz()
{
    return std::make_unique<FuzzCommand>();
}

} // namespace hooksmith
