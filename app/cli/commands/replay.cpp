// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/replay.h"

#include "cli/await.h"
#include "cli/catalogs.h"
#include "cli/complaint.h"
#include "cli/interruption.h"
#include "cli/language.h"
#include "cli/options.h"
#include "cli/progressline.h"
#include "cli/subjectchoice.h"
#include "cli/textresults.h"
#include "net/requestcheck.h"
#include "script/transformrunner.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QThread>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// `hooksmith replay`: a file of events through one transform, one result a line.
class ReplayCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReplayCommand)

public:
    [[nodiscard]] QString name() const override { return u"replay"_qs; }
    [[nodiscard]] QString summary() const override { return tr("Put every event of a file through one transform"); }
    [[nodiscard]] QString example() const override
    {
        return u"  hooksmith replay --transform transform.js --events events.ndjson --out results.ndjson\n"
               "  zcat events.ndjson.gz | hooksmith replay --transform transform.js --events - > results.ndjson\n"
               "  hooksmith replay --endpoint my-segment --environment live --events events.ndjson --out results.ndjson"_qs;
    }
    void addOptions(CLI::App &options) override;
    [[nodiscard]] ExitStatus run(Streams &streams) override;

private:
    using Ended = Result<Replay::Summary>;

    [[nodiscard]] Result<RunJob> prepare(Streams &streams) const;
    [[nodiscard]] Result<QIODevice *> openEvents(QFile &file, Streams &streams) const;
    [[nodiscard]] Error unwritable(const QIODevice &results) const;
    [[nodiscard]] Result<QIODevice *> openResults(QFile &file, Streams &streams) const;
    [[nodiscard]] ExitStatus replay(const RunJob &job, QIODevice &events, QIODevice &results, Streams &streams) const;

    SubjectChoice m_subject;
    QString m_events;
    QString m_out = u"-"_qs;
    QString m_url;
    OutputFormat m_format = OutputFormat::Json;
    int m_jobs = QThread::idealThreadCount();
    int m_timeoutMs = 0; ///< not given
};

void ReplayCommand::addOptions(CLI::App &options)
{
    m_subject.addOptions(options);
    addText(options, "--events", m_events, tr("One event a line (NDJSON), - for standard input"))
        .placeholder("FILE")
        .required();
    addText(options, "--out", m_out, tr("Where the results go, - for standard output (the default)"))
        .placeholder("FILE");
    addNumber(options, "--jobs", m_jobs, tr("How many sandbox processes work at once; one a processor without it"))
        .within(1, 64)
        .placeholder("N");
    addText(options, "--url", m_url, tr("The URL before the transform; without it the integration's"))
        .placeholder("URL");
    addNumber(options, "--timeout-ms", m_timeoutMs,
              tr("How long the transform may run for one event, in milliseconds (1000)"))
        .within(1, 60000)
        .placeholder("N");
    addFormat(options, m_format);
}

Result<RunJob> ReplayCommand::prepare(Streams &streams) const
{
    if (m_subject.readsStandardInput() && m_events == u"-")
        return fail(Error::Kind::InvalidInput,
                    tr("Only one of --transform and --events can be read from standard input."));
    if (const QString problem = m_url.isEmpty() ? QString() : urlProblem(m_url); !problem.isEmpty())
        return fail(Error::Kind::InvalidInput, problem);
    const Result<Endpoint> subject = m_subject.load(loadIntegrations(streams), streams);
    if (!subject)
        return fail(subject.error());
    RunJob job;
    job.source = subject->transform;
    job.url = m_url.isEmpty() ? subject->url : m_url;
    job.variables = subject->variables;
    job.timeout = m_timeoutMs > 0 ? std::chrono::milliseconds(m_timeoutMs) : subject->timeout;
    job.memoryLimit = subject->memoryLimit();
    return job;
}

Result<QIODevice *> ReplayCommand::openEvents(QFile &file, Streams &streams) const
{
    if (m_events == u"-")
        return streams.in.device();
    file.setFileName(m_events);
    if (file.open(QIODevice::ReadOnly))
        return &file;
    return fail(Error{Error::Kind::Io, tr("The events cannot be read: %1.").arg(file.errorString()), m_events});
}

Result<QIODevice *> ReplayCommand::openResults(QFile &file, Streams &streams) const
{
    if (m_out == u"-")
        return streams.out.device();
    if (m_events != u"-" && QFileInfo(m_out).exists() && QFileInfo(m_out) == QFileInfo(m_events))
        return fail(Error{Error::Kind::InvalidInput,
                          tr("The results cannot go to the file that the events are read from; name another with "
                             "--out."),
                          m_out});
    file.setFileName(m_out);
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) // whole lines reach the file, whatever comes
        return &file;
    return fail(unwritable(file));
}

Error ReplayCommand::unwritable(const QIODevice &results) const
{
    return {Error::Kind::Io, tr("The results cannot be written: %1.").arg(results.errorString()), m_out};
}

ExitStatus ReplayCommand::replay(const RunJob &job, QIODevice &events, QIODevice &results, Streams &streams) const
{
    QPromise<Ended> promise;
    promise.start();
    Replay replay(findSandbox(), job, events, results, m_jobs);
    ProgressLine progress(streams, events.isSequential() ? 0 : events.size());
    const Interruption interruption;
    bool interrupted = false;
    QObject::connect(&replay, &Replay::progressed, &replay,
                     [&progress](qint64 count, qint64 bytes) { progress.show(count, bytes); });
    QObject::connect(&replay, &Replay::finished, &replay, [&promise](const Ended &ended) {
        promise.addResult(ended);
        promise.finish();
    });
    QObject::connect(&interruption, &Interruption::requested, &replay, [&replay, &interrupted] {
        interrupted = true;
        replay.stop();
    });
    replay.start();
    const Ended ended = [&promise] {
        const EnglishText english; // of the results, which are JSON
        return await(promise.future());
    }();
    progress.clear();
    if (!ended)
        return complain(streams, unwritable(results));
    if (interrupted)
        warn(streams, tr("Interrupted after %1 events; the results so far are whole lines.").arg(ended->events));
    else if (ended->failed > 0)
        warn(streams, tr("%1 of %2 events failed; their lines say why.").arg(ended->failed).arg(ended->events));
    return interrupted || ended->failed > 0 ? ExitStatus::Failed : ExitStatus::Fine;
}

ExitStatus ReplayCommand::run(Streams &streams)
{
    const Result<RunJob> job = prepare(streams);
    if (!job)
        return complain(streams, job.error());
    QFile eventsFile;
    const Result<QIODevice *> events = openEvents(eventsFile, streams);
    if (!events)
        return complain(streams, events.error());
    QFile resultsFile;
    const Result<QIODevice *> results = openResults(resultsFile, streams);
    if (!results)
        return complain(streams, results.error());
    if (m_format == OutputFormat::Json)
        return replay(*job, **events, **results, streams);
    TextResults text(**results);
    return replay(*job, **events, text, streams);
}

} // namespace

std::unique_ptr<Command> make_replay()
{
    return std::make_unique<ReplayCommand>();
}

} // namespace hooksmith
