// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/protocol/messages.h"
#include "script/sandbox/containment.h"
#include "script/transformrunner.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <array>
#include <cerrno>
#include <functional>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace hooksmith;
using namespace Qt::StringLiterals;

using Attempt = std::function<long()>; // gives -1 and errno where it is refused

Q_DECLARE_METATYPE(Attempt)

/// Tries, from inside a contained process, what a transform that broke out of the engine would try; and looks at the
/// real sandbox process from outside.
class ContainmentTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void refuses_data();
    void refuses();
    void allowsWhatComputingNeeds_data();
    void allowsWhatComputingNeeds();
    void limitsTheAddressSpace();
    void endsAProcessThatIsOutOfProcessorTime();
    void sandboxInheritsNothing();
    void sandboxIsFilteredAndLimited();
    void appGivesTheSandboxNoEnvironment();

private:
    QString statusOfSandbox(const QString &file) const;

    QProcess m_sandbox;
};

namespace {

/// Runs the attempt in a contained child and gives its errno, 0 where it went well, or -1 where the child was killed.
int errnoInside(const Attempt &attempt, bool filtered = true)
{
    const pid_t child = ::fork();
    if (child == 0) {
        containment::limitResources(256 * 1024 * 1024);
        if (filtered && !containment::filterSystemCalls())
            ::_exit(250);
        errno = 0;
        const long result = attempt();
        ::_exit(result == -1 ? errno : 0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

void ContainmentTest::initTestCase()
{
    qputenv("HOOKSMITH_TEST_KEY", "wk_secret");
}

void ContainmentTest::cleanup()
{
    m_sandbox.kill();
    m_sandbox.waitForFinished();
    if (m_sandbox.isOpen())
        m_sandbox.readAll(); // the next start must not take these words for its own
}

void ContainmentTest::refuses_data()
{
    QTest::addColumn<Attempt>("attempt");

    QTest::newRow("reading a file") << Attempt([] { return ::open("/etc/passwd", O_RDONLY); });
    QTest::newRow("writing a file") << Attempt(
        [] { return ::open("/tmp/hooksmith-escape", O_CREAT | O_WRONLY, 0600); });
    QTest::newRow("reading a file by openat2")
        << Attempt([] { return ::syscall(SYS_openat2, AT_FDCWD, "/etc/passwd", nullptr, 0); });
    QTest::newRow("looking at a file") << Attempt([] { return ::access("/etc/passwd", R_OK); });
    QTest::newRow("removing a file") << Attempt([] { return ::unlink("/tmp/hooksmith-nothing"); });
    QTest::newRow("making a folder") << Attempt([] { return ::mkdir("/tmp/hooksmith-escape", 0700); });
    QTest::newRow("a network socket") << Attempt([] { return ::socket(AF_INET, SOCK_STREAM, 0); });
    QTest::newRow("a local socket") << Attempt([] { return ::socket(AF_UNIX, SOCK_STREAM, 0); });
    QTest::newRow("a pair of sockets") << Attempt([] {
        std::array<int, 2> ends{};
        return ::socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data());
    });
    QTest::newRow("a pipe") << Attempt([] {
        std::array<int, 2> ends{};
        return ::pipe(ends.data());
    });
    QTest::newRow("a new process by fork") << Attempt([] { return ::fork(); });
    QTest::newRow("a new process by clone3") << Attempt([] { return ::syscall(SYS_clone3, nullptr, 0); });
    QTest::newRow("another program") << Attempt([] {
        std::array<char *, 1> nothing{nullptr};
        return ::execve("/bin/true", nothing.data(), nothing.data());
    });
    QTest::newRow("a signal to another process") << Attempt([] { return ::kill(::getppid(), 0); });
    QTest::newRow("tracing another process") << Attempt([] { return ::ptrace(PTRACE_ATTACH, 1, nullptr, nullptr); });
    QTest::newRow("memory of another process")
        << Attempt([] { return ::syscall(SYS_process_vm_readv, 1, nullptr, 0, nullptr, 0, 0); });
    QTest::newRow("a file in memory") << Attempt([] { return ::memfd_create("x", 0); });
    QTest::newRow("lifting a limit") << Attempt([] {
        const rlimit none{RLIM_INFINITY, RLIM_INFINITY};
        return ::setrlimit(RLIMIT_AS, &none);
    });
    QTest::newRow("becoming another user") << Attempt([] { return ::setuid(0); });
    QTest::newRow("changing the working folder") << Attempt([] { return ::chdir("/tmp"); });
    QTest::newRow("an asynchronous ring of calls") << Attempt([] { return ::syscall(SYS_io_uring_setup, 1, nullptr); });
}

void ContainmentTest::refuses()
{
    QFETCH(Attempt, attempt);
    QCOMPARE(errnoInside(attempt), EPERM);
}

void ContainmentTest::allowsWhatComputingNeeds_data()
{
    QTest::addColumn<Attempt>("attempt");
    QTest::newRow("memory") << Attempt([] {
        return ::mmap(nullptr, 1 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED ? -1L
                                                                                                                  : 0L;
    });
    QTest::newRow("the time") << Attempt([] {
        timespec now{};
        return ::clock_gettime(CLOCK_REALTIME, &now);
    });
    QTest::newRow("writing to what is open already") << Attempt([] { return ::write(STDOUT_FILENO, "", 0); });
}

void ContainmentTest::allowsWhatComputingNeeds()
{
    QFETCH(Attempt, attempt);
    QCOMPARE(errnoInside(attempt), 0);
}

void ContainmentTest::limitsTheAddressSpace()
{
    const Attempt tooMuch = [] {
        return ::mmap(nullptr, size_t(512) << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) ==
                       MAP_FAILED
                   ? -1L
                   : 0L;
    };
    QCOMPARE(errnoInside(tooMuch, false), ENOMEM);
}

void ContainmentTest::endsAProcessThatIsOutOfProcessorTime()
{
    const Attempt endless = []() -> long {
        containment::limitProcessorTime(std::chrono::seconds(0));
        for (timespec now{};; ::clock_gettime(CLOCK_REALTIME, &now)) {
        }
        return 0;
    };
    QCOMPARE(errnoInside(endless), -1);
}

QString ContainmentTest::statusOfSandbox(const QString &file) const
{
    QFile status(u"/proc/%1/%2"_s.arg(m_sandbox.processId()).arg(file));
    return status.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(status.readAll()) : QString();
}

void ContainmentTest::sandboxInheritsNothing()
{
    const int leaked = ::open("/etc/hostname", O_RDONLY); // no close-on-exec: a child of ours would have it
    m_sandbox.start(QStringLiteral(HOOKSMITH_BINARY_DIR "/hooksmith-sandbox"), {});
    QTRY_VERIFY(m_sandbox.bytesAvailable() > 0); // it said that it is ready
    const QDir descriptors(u"/proc/%1/fd"_s.arg(m_sandbox.processId()));
    QStringList targets;
    for (const QString &name : descriptors.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot))
        targets.append(QFile::symLinkTarget(descriptors.filePath(name)));
    ::close(leaked);
    QVERIFY2(targets.size() >= 3 && targets.size() <= 8, qPrintable(targets.join(u' ')));
    QVERIFY2(!targets.contains(u"/etc/hostname"_s), qPrintable(targets.join(u' ')));
    QCOMPARE(QFile::symLinkTarget(u"/proc/%1/cwd"_s.arg(m_sandbox.processId())), u"/"_s);
}

void ContainmentTest::sandboxIsFilteredAndLimited()
{
    m_sandbox.start(QStringLiteral(HOOKSMITH_BINARY_DIR "/hooksmith-sandbox"), {});
    QTRY_VERIFY(m_sandbox.bytesAvailable() > 0);
    const QString status = statusOfSandbox(u"status"_s);
    QVERIFY2(status.contains(u"\nSeccomp:\t2\n"_s), qPrintable(status));
    QVERIFY2(status.contains(u"\nNoNewPrivs:\t1\n"_s), qPrintable(status));
    const QString limits = statusOfSandbox(u"limits"_s);
    for (const QString &line :
         {u"Max core file size +0 +0"_s, u"Max file size +0 +0"_s, u"Max processes +0 +0"_s, u"Max open files +8 +8"_s})
        QVERIFY2(QRegularExpression(line).match(limits).hasMatch(), qPrintable(limits));
    QVERIFY(!QRegularExpression(u"Max address space +unlimited"_s).match(limits).hasMatch());
}

void ContainmentTest::appGivesTheSandboxNoEnvironment()
{
    TransformRunner runner(QStringLiteral(HOOKSMITH_BINARY_DIR "/hooksmith-sandbox"));
    RunJob job;
    job.source = u"function handler(w) { return w }"_s;
    job.payload = "{}";
    job.url = u"https://example.com"_s;
    const QFuture<RunReport> future = runner.run(job);
    QTRY_VERIFY(future.isFinished());
    const qint64 self = QCoreApplication::applicationPid();
    QFile list(u"/proc/%1/task/%1/children"_s.arg(self));
    QVERIFY(list.open(QIODevice::ReadOnly));
    const QList<QByteArray> children = list.readAll().simplified().split(' ');
    QVERIFY(!children.first().isEmpty());
    for (const QByteArray &child : children) {
        QFile environment(u"/proc/%1/environ"_s.arg(QString::fromLatin1(child)));
        QVERIFY(environment.open(QIODevice::ReadOnly));
        QCOMPARE(environment.readAll(), QByteArray());
    }
}

QTEST_GUILESS_MAIN(ContainmentTest)
#include "tst_containment.moc"
