// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/integrationcatalog.h"
#include "store/newendpoint.h"
#include "support/temporaryworkspace.h"

#include <QDirIterator>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hooksmith {

/// The real program, on a display with a window manager (ondisplay.sh): keys are typed into it, it is killed without
/// warning, and started again.
class TestCrash : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void losesNothing();

private:
    [[nodiscard]] bool start();
    /// Waits until a window of this title has the keyboard; tells what is there instead when none gets it.
    [[nodiscard]] bool hasKeyboard(const QString &title) const;
    void press(const QStringList &keys) const;
    void type(const QString &text) const;
    [[nodiscard]] QByteArray xdotool(const QStringList &arguments) const;
    void reportDisplay() const;
    [[nodiscard]] bool hasDraftWith(const QByteArray &text) const;

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<QProcess> m_program;
};

void TestCrash::init()
{
    QVERIFY2(qEnvironmentVariableIsSet("DISPLAY"), "Start this test with tests/display/ondisplay.sh.");
    m_workspace = std::make_unique<TemporaryWorkspace>();
    const IntegrationCatalog integrations = IntegrationCatalog::load();
    Endpoint endpoint = newEndpoint(*integrations.find(u"segment"_s));
    endpoint.name = u"alpha"_s;
    QVERIFY((*m_workspace)->add(endpoint));
}

void TestCrash::cleanup()
{
    if (m_program) {
        m_program->kill();
        m_program->waitForFinished();
    }
    m_program.reset();
    m_workspace.reset();
}

bool TestCrash::start()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DATA"_s, u"CONFIG"_s, u"CACHE"_s})
        environment.insert(u"XDG_%1_HOME"_s.arg(name), m_workspace->outside(name));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s); // no keychain of whoever runs the test
    m_program = std::make_unique<QProcess>();
    m_program->setProcessEnvironment(environment);
    m_program->setProcessChannelMode(QProcess::MergedChannels);
    m_program->start(QStringLiteral(HOOKSMITH_BINARY_DIR "/hooksmith-window"), {(*m_workspace)->folder()});
    return hasKeyboard(u"Hooksmith"_s);
}

bool TestCrash::hasKeyboard(const QString &title) const
{
    const auto isActive = [&] {
        return QString::fromUtf8(xdotool({u"getactivewindow"_s, u"getwindowname"_s})).contains(title);
    };
    if (QTest::qWaitFor(isActive, 60'000))
        return true;
    qWarning() << "No window" << title << "got the keyboard.";
    reportDisplay();
    return false;
}

void TestCrash::reportDisplay() const
{
    qWarning() << "The program:" << m_program->state() << m_program->errorString() << m_program->exitCode()
               << m_program->readAll();
    const QByteArray windows = xdotool({u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"."_s});
    for (const QByteArray &window : windows.split('\n'))
        qWarning() << "Visible window" << window << xdotool({u"getwindowname"_s, QString::fromLatin1(window)});
}

void TestCrash::press(const QStringList &keys) const
{
    (void)xdotool(QStringList{u"key"_s, u"--delay"_s, u"60"_s} + keys);
}

void TestCrash::type(const QString &text) const
{
    (void)xdotool({u"type"_s, u"--delay"_s, u"10"_s, text});
}

QByteArray TestCrash::xdotool(const QStringList &arguments) const
{
    QProcess process;
    process.start(u"xdotool"_s, arguments);
    if (!process.waitForFinished())
        qWarning() << "xdotool" << arguments << process.errorString();
    return process.readAllStandardOutput().trimmed();
}

bool TestCrash::hasDraftWith(const QByteArray &text) const
{
    QDirIterator files(m_workspace->outside(u"DATA"_s), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (readFile(files.next()).value_or("").contains(text))
            return true;
    }
    return false;
}

void TestCrash::losesNothing()
{
    QVERIFY(start());
    press({u"Down"_s, u"Return"_s}); // opens the endpoint, with the keyboard in its transform
    type(u"// precious "_s);
    QTRY_VERIFY_WITH_TIMEOUT(hasDraftWith("// precious "), 30'000);
    m_program->kill();
    QVERIFY(m_program->waitForFinished());
    QVERIFY(!m_workspace->read(u"endpoints/alpha/transform.js"_s).contains("// precious "));

    QVERIFY(start());
    press({u"Down"_s, u"Return"_s});
    QVERIFY(hasKeyboard(u"Restore unsaved edits"_s));
    press({u"Return"_s}); // Restore is the default
    QVERIFY(hasKeyboard(u"Hooksmith"_s));
    press({u"ctrl+s"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->read(u"endpoints/alpha/transform.js"_s).startsWith("// precious "), 30'000);
    QTRY_VERIFY(!hasDraftWith("// precious "));
}

} // namespace hooksmith

QTEST_GUILESS_MAIN(hooksmith::TestCrash)
#include "tst_crash.moc"
