// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sandboxprocess.h"

#include "script/failuretext.h"
#include "script/finishedrun.h"

#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Time for a process to start and to read a payload of tens of megabytes. The user's code does not run in it.
constexpr std::chrono::seconds loadingLimit{30};

/// The sandbox tells how far a batch is every 50 ms; until then an event may have been running that much longer.
constexpr std::chrono::milliseconds progressInterval{100};

template <typename... Handlers>
struct Overloaded : Handlers...
{
    using Handlers::operator()...;
};
// Not needed by the language any more, but by clang 14, which clang-tidy reads with.
template <typename... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

} // namespace

SandboxProcess::SandboxProcess(const QString &program, QObject *parent)
    : QObject(parent)
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, &SandboxProcess::expire);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SandboxProcess::readOutput);
    connect(&m_process, &QProcess::finished, this, &SandboxProcess::handleEnd);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            handleEnd();
    });
    m_process.setProcessEnvironment(QProcessEnvironment()); // nothing of the user's environment, where keys may be
    m_process.setWorkingDirectory(u"/"_s);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(program, {});
}

SandboxProcess::~SandboxProcess()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(); // a killed process is gone at once; without the wait QProcess would warn
}

void SandboxProcess::run(const RunJob &job)
{
    m_isBatch = false;
    start(job);
    m_process.write(protocol::encode(protocol::Run{job}));
}

void SandboxProcess::runBatch(const protocol::RunBatch &batch)
{
    m_isBatch = true;
    start(batch.job);
    m_process.write(protocol::encode(batch));
}

void SandboxProcess::inspect(const protocol::Inspect &question)
{
    m_isBatch = false;
    start({});
    m_process.write(protocol::encode(question));
}

void SandboxProcess::start(const RunJob &job)
{
    m_busy = true;
    m_job = job;
    m_report = {};
    m_report.eventType = job.eventType;
    m_deadline.start(loadingLimit);
}

void SandboxProcess::kill()
{
    m_busy = false;
    end();
}

void SandboxProcess::end()
{
    m_spent = true;
    m_deadline.stop();
    m_process.kill();
}

void SandboxProcess::readOutput()
{
    m_buffer += m_process.readAllStandardOutput();
    for (;;) {
        protocol::Decoded decoded = protocol::takeMessage(m_buffer);
        if (decoded.isBroken)
            return m_process.kill();
        if (!decoded.message)
            return;
        handle(std::move(*decoded.message));
    }
}

void SandboxProcess::handle(protocol::Message message)
{
    if (!m_busy)
        return; // late words of a job that is over
    std::visit(Overloaded{
                   [](const auto &) {}, // what only the app says
                   [this](const protocol::Ready &) { m_deadline.start(loadingLimit); },
                   [this](const protocol::Started &) {
                       m_deadline.start(m_isBatch ? m_job.timeout + progressInterval : m_job.timeout);
                   },
                   [this](const protocol::Progress &) { m_deadline.start(m_job.timeout + progressInterval); },
                   [this](const protocol::BatchFinished &batch) {
                       m_busy = false;
                       m_deadline.stop();
                       emit batchFinished(batch.items);
                   },
                   [this](const protocol::Outlined &outline) {
                       m_busy = false;
                       m_deadline.stop();
                       emit outlined(outline.json);
                   },
                   [this](const protocol::Log &log) { m_report.logs.append(log.entry); },
                   [this](protocol::Finished &finished) {
                       if (finished.eventType.isEmpty()) // it is where the job ran out of memory
                           finished.eventType = m_report.eventType;
                       m_report = reportOf(std::move(finished), std::move(m_report.logs));
                       if (m_report.error && m_report.error->kind == ScriptError::Kind::Memory)
                           end(); // the process ends itself, or holds on to what the job took
                       report(m_report.outcome, std::move(m_report.request), std::move(m_report.error));
                   },
               },
               message);
}

void SandboxProcess::handleEnd()
{
    readOutput();
    m_spent = true;
    if (m_busy)
        report(Outcome::Error, std::nullopt, endError());
    emit ended();
}

ScriptError SandboxProcess::endError() const
{
    if (m_process.error() == QProcess::FailedToStart)
        return installationError(
            tr("The sandbox %1 could not be started; is Hooksmith installed completely?").arg(m_process.program()));
    // It ends by itself only where it does not understand what it is asked.
    if (m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == EXIT_SUCCESS)
        return installationError(tr("The sandbox %1 is of another version than this program, which was perhaps updated "
                                    "while it ran. Start Hooksmith anew.")
                                     .arg(m_process.program()));
    return crashError(tr("The transform made the sandbox process end. Nothing else is harmed; look for very "
                         "large arrays, "
                         "texts or regular expressions in it."));
}

void SandboxProcess::expire()
{
    end();
    m_report.durationMs = static_cast<double>(m_job.timeout.count());
    report(Outcome::Error, std::nullopt, timeoutError(m_job.timeout));
}

void SandboxProcess::report(Outcome outcome, std::optional<HttpRequest> request, std::optional<ScriptError> error)
{
    m_busy = false;
    m_deadline.stop();
    if (m_isBatch) { // which of its events it was is not known
        end();
        emit batchBroken();
        return;
    }
    m_report.outcome = outcome;
    m_report.request = std::move(request);
    m_report.error = std::move(error);
    emit finished(m_report);
}

} // namespace hooksmith
