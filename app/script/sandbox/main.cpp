// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sandbox/channel.h"
#include "script/sandbox/containment.h"
#include "script/sandbox/memoryguard.h"
#include "script/sandbox/realm.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QThread>

#include <memory>

#include <unistd.h>

namespace {

using namespace hooksmith;

constexpr qint64 memoryLimit = 64 * 1024 * 1024; // for the user's code, in bytes
/// Reading a result takes copies of it: two bytes a character in the engine, the same again outside, and the request's
/// bytes.
constexpr qint64 copiesOfThePayload = 8;
/// The kernel's own ceiling, far above the guard's limit: a payload of tens of megabytes is not the user's code.
constexpr qint64 addressSpaceLimit = 2LL * 1024 * 1024 * 1024;
constexpr std::chrono::seconds loadingTime{30};
constexpr uint engineStack = 16 * 1024 * 1024; // deep recursion ends as an exception well before it is used up

[[noreturn]] void endForMemory(const Channel &channel)
{
    const protocol::Failure failure{protocol::Failure::Reason::OutOfMemory, QString::number(memoryLimit), 0, 0, {}};
    channel.send(protocol::Finished{Outcome::Error, std::nullopt, failure, 0});
    ::_exit(EXIT_FAILURE);
}

/// Runs what the first event would otherwise pay for: the engine's lazy tables, the time zone, the random source.
void warmUp()
{
    Realm realm([](const QString &, const QString &) {});
    RunJob job;
    job.source = QStringLiteral("function handler(w) { w.payload = { d: new Date().toString() + Math.random() + "
                                "(0.1).toLocaleString() + /a+/.test('a') }; return w }");
    job.payload = "{}";
    job.url = QStringLiteral("https://example.com");
    (void)realm.run(job, [] {});
}

/// Answers jobs until the app closes the pipe. A thread, because every new engine asks where its stack begins and ends:
/// for the main thread the C library reads that from a file, which the filter of system calls forbids.
class Sandbox final : public QThread
{
public:
    Sandbox()
        : m_channel(STDIN_FILENO, STDOUT_FILENO)
        , m_guard([this] { endForMemory(m_channel); })
    {
        setStackSize(engineStack);
    }

protected:
    void run() override
    {
        warmUp();
        m_realm = freshRealm();
        containment::limitResources(addressSpaceLimit);
        containment::filterSystemCalls();
        m_channel.send(protocol::Ready{});
        while (const std::optional<protocol::Message> message = m_channel.receive()) {
            const auto *run = std::get_if<protocol::Run>(&*message);
            if (!run || !m_channel.send(answer(run->job)))
                break;
            m_realm = freshRealm(); // made while the app reads the answer, so that the next event finds it ready
        }
        m_realm.reset(); // an engine ends on its own thread
    }

private:
    std::unique_ptr<Realm> freshRealm() const
    {
        return std::make_unique<Realm>([this](const QString &level, const QString &text) {
            m_channel.send(protocol::Log{{level, text}});
        });
    }

    protocol::Finished answer(const RunJob &job)
    {
        containment::limitProcessorTime(loadingTime + std::chrono::ceil<std::chrono::seconds>(job.timeout));
        protocol::Finished finished = m_realm->run(job, [&] {
            m_channel.send(protocol::Started{});
            m_guard.allow(memoryLimit + copiesOfThePayload * job.payload.size());
        });
        m_guard.rest();
        return finished;
    }

    Channel m_channel;
    MemoryGuard m_guard;
    std::unique_ptr<Realm> m_realm;
};

} // namespace

int main(int argc, char *argv[])
{
    containment::dropInheritance();
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("qt.qml.compiler=false")); // warns of "used before its declaration"
    Sandbox sandbox;
    sandbox.start();
    sandbox.wait();
    return EXIT_SUCCESS;
}
