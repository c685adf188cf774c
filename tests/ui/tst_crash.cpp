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

/// The real program on a display of its own: keys are typed into it, it is killed without warning, and started again.
class TestCrash : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void losesNothing();

private:
    void start();
    /// There is no window manager that would do it.
    void focus(const QString &title) const;
    void press(const QStringList &keys) const;
    void type(const QString &text) const;
    QByteArray xdotool(const QStringList &arguments) const;
    [[nodiscard]] bool hasDraftWith(const QByteArray &text) const;

    QProcess m_display;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<QProcess> m_program;
};

void TestCrash::initTestCase()
{
    // Xvfb writes the number of the display it took to its standard output.
    m_display.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1400x900x24"_s});
    QVERIFY2(m_display.waitForStarted(), "Xvfb is missing: install the package xvfb.");
    QTRY_VERIFY(m_display.bytesAvailable() > 0);
    m_environment.insert(u"DISPLAY"_s, u":"_s + QString::fromLatin1(m_display.readLine().trimmed()));
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
}

void TestCrash::init()
{
    m_workspace = std::make_unique<TemporaryWorkspace>();
    const IntegrationCatalog integrations = IntegrationCatalog::load();
    Endpoint endpoint = newEndpoint(*integrations.find(u"segment"_s));
    endpoint.name = u"alpha"_s;
    QVERIFY((*m_workspace)->add(endpoint));
    for (const QString &name : {u"DATA"_s, u"CONFIG"_s, u"CACHE"_s})
        m_environment.insert(u"XDG_%1_HOME"_s.arg(name), m_workspace->outside(name));
    m_environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s); // no keychain of whoever runs the test
}

void TestCrash::cleanup()
{
    m_program.reset();
    m_workspace.reset();
}

void TestCrash::cleanupTestCase()
{
    m_display.terminate();
    m_display.waitForFinished();
}

QByteArray TestCrash::xdotool(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(u"xdotool"_s, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput().trimmed();
}

void TestCrash::start()
{
    m_program = std::make_unique<QProcess>();
    m_program->setProcessEnvironment(m_environment);
    m_program->start(QStringLiteral(HOOKSMITH_BINARY_DIR "/hooksmith-window"), {(*m_workspace)->folder()});
    focus(u"Hooksmith"_s);
}

void TestCrash::focus(const QString &title) const
{
    QString window;
    const auto isThere = [&] {
        window =
            QString::fromLatin1(xdotool({u"search"_s, u"--onlyvisible"_s, u"--name"_s, title})).section(u'\n', 0, 0);
        return !window.isEmpty();
    };
    QTRY_VERIFY2_WITH_TIMEOUT(isThere(), qPrintable(title), 30'000);
    xdotool({u"windowfocus"_s, u"--sync"_s, window});
}

void TestCrash::press(const QStringList &keys) const
{
    xdotool(QStringList{u"key"_s, u"--delay"_s, u"60"_s} + keys);
}

void TestCrash::type(const QString &text) const
{
    xdotool({u"type"_s, u"--delay"_s, u"10"_s, text});
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
    start();
    press({u"Down"_s, u"Return"_s}); // opens the endpoint, with the keyboard in its transform
    type(u"// precious "_s);
    QTRY_VERIFY_WITH_TIMEOUT(hasDraftWith("// precious "), 30'000);
    m_program->kill();
    QVERIFY(m_program->waitForFinished());
    QVERIFY(!m_workspace->read(u"endpoints/alpha/transform.js"_s).contains("// precious "));

    start();
    press({u"Down"_s, u"Return"_s});
    focus(u"Restore unsaved edits"_s);
    press({u"Return"_s}); // Restore is the default
    focus(u"Hooksmith"_s);
    press({u"ctrl+s"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->read(u"endpoints/alpha/transform.js"_s).startsWith("// precious "), 30'000);
    QTRY_VERIFY(!hasDraftWith("// precious "));
}

} // namespace hooksmith

QTEST_GUILESS_MAIN(hooksmith::TestCrash)
#include "tst_crash.moc"
