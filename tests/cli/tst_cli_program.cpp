// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

const QStringList commands{u"create"_qs, u"deploy"_qs, u"events"_qs, u"export"_qs,   u"fuzz"_qs, u"integrations"_qs,
                           u"listen"_qs, u"run"_qs,    u"send"_qs,   u"simulate"_qs, u"test"_qs, u"verify"_qs};

} // namespace

/// What all commands have in common, and what happens without one.
class TestCliProgram : public QObject
{
    Q_OBJECT

private slots:
    void printsItsVersion();
    void helpNamesEveryCommand();
    void everyCommandHasHelpWithAnExample_data();
    void everyCommandHasHelpWithAnExample();
    void wrongUsageIsOneLine_data();
    void wrongUsageIsOneLine();
    void withoutDisplayItSaysSo();
    void withoutWindowProgramItSaysSo();
    void becomesTheWindow_data();
    void becomesTheWindow();
    void aResultThatCannotBeWrittenIsAnError();
    void needsNoUtf8Locale();

private:
    CommandLineHome m_home;
};

void TestCliProgram::printsItsVersion()
{
    const ProgramRun run = m_home.run({u"--version"_qs});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out, "hooksmith " HOOKSMITH_VERSION "\n");
    QCOMPARE(run.err, "");
}

void TestCliProgram::helpNamesEveryCommand()
{
    const ProgramRun run = m_home.run({u"--help"_qs});
    QCOMPARE(run.status, 0);
    for (const QString &command : commands)
        QVERIFY2(run.out.contains(QByteArray("\n  " + command.toUtf8() + ' ')), qPrintable(command));
}

void TestCliProgram::everyCommandHasHelpWithAnExample_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &command : commands)
        QTest::addRow("%s explains itself", qPrintable(command)) << command;
}

void TestCliProgram::everyCommandHasHelpWithAnExample()
{
    QFETCH(const QString, command);
    const ProgramRun run = m_home.run({command, u"--help"_qs});
    QCOMPARE(run.status, 0);
    QVERIFY(run.out.contains(QByteArray("Usage: hooksmith " + command.toUtf8())));
    QVERIFY(run.out.contains(QByteArray("Example:\n  hooksmith " + command.toUtf8())));
}

void TestCliProgram::wrongUsageIsOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("a misspelt command suggests the right one") << QStringList{u"runn"_qs} << QByteArray("mean run?");
    QTest::newRow("an unknown command is named") << QStringList{u"frobnicate"_qs} << QByteArray("\"frobnicate\"");
    QTest::newRow("an option that there is not is named, be there a display or not")
        << QStringList{u"--frob"_qs} << QByteArray("no option \"--frob\"");
    QTest::newRow("a misspelt option suggests the right one")
        << QStringList{u"--versoin"_qs} << QByteArray("mean --version?");
    QTest::newRow("a misspelt option of a command suggests the right one")
        << QStringList{u"run"_qs, u"--transform"_qs, u"a"_qs, u"--evnt"_qs, u"b"_qs}
        << QByteArray("--evnt b. Did you mean --event?");
    QTest::newRow("a misspelt format suggests the right one")
        << QStringList{u"export"_qs, u"a"_qs, u"--format"_qs, u"curll"_qs} << QByteArray("Did you mean curl?");
    QTest::newRow("what is not simulated is not offered")
        << QStringList{u"simulate"_qs, u"nope"_qs} << QByteArray("Choose from: customerio, segment.");
    QTest::newRow("trouble so many times, but none")
        << QStringList{u"simulate"_qs, u"segment"_qs, u"--times"_qs, u"3"_qs} << QByteArray("--trouble");
    QTest::newRow("three letters are near to three others only by one")
        << QStringList{u"run"_qs, u"--method"_qs, u"GET"_qs} << QByteArray("POST, PUT, PATCH. See");
    QTest::newRow("an option before the command")
        << QStringList{u"--workspace"_qs, u"x"_qs, u"send"_qs} << QByteArray("after the command");
    QTest::newRow("an unknown option") << QStringList{u"events"_qs, u"--frob"_qs} << QByteArray("--frob");
    QTest::newRow("a missing option") << QStringList{u"create"_qs, u"--name"_qs, u"a"_qs}
                                      << QByteArray("--integration is required");
    QTest::newRow("an option without its value")
        << QStringList{u"run"_qs, u"--transform"_qs} << QByteArray("--transform");
    QTest::newRow("an option given twice")
        << QStringList{u"run"_qs, u"--transform"_qs, u"a"_qs, u"--transform"_qs, u"b"_qs} << QByteArray("--transform");
    QTest::newRow("an empty argument") << QStringList{u"run"_qs, QString()} << QByteArray("here: \"\".");
    QTest::newRow("an argument too many") << QStringList{u"events"_qs, u"a"_qs, u"b"_qs} << QByteArray("b");
    QTest::newRow("an unknown format") << QStringList{u"events"_qs, u"--format"_qs, u"xml"_qs} << QByteArray("xml");
    QTest::newRow("a number that is none")
        << QStringList{u"run"_qs, u"--transform"_qs, u"a"_qs, u"--timeout-ms"_qs, u"soon"_qs} << QByteArray("soon");
    QTest::newRow("a number out of range")
        << QStringList{u"run"_qs, u"--transform"_qs, u"a"_qs, u"--timeout-ms"_qs, u"0"_qs}
        << QByteArray("--timeout-ms");
    QTest::newRow("a line break in an argument stays on one line")
        << QStringList{u"events"_qs, u"a\nb\x1b[31m"_qs} << QByteArray("a b");
}

void TestCliProgram::wrongUsageIsOneLine()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, named);
    const ProgramRun run = m_home.run(arguments);
    QCOMPARE(run.status, 2);
    QCOMPARE(run.out, "");
    QCOMPARE(run.errorLines().size(), 1);
    QVERIFY2(run.err.startsWith("hooksmith: ") && run.err.contains(named), run.err.constData());
    QVERIFY(!run.err.contains('\x1b'));
    QVERIFY(m_home.files().isEmpty());
}

void TestCliProgram::withoutDisplayItSaysSo()
{
    const ProgramRun run = m_home.run({});
    QCOMPARE(run.status, 2);
    QCOMPARE(run.out, "");
    QCOMPARE(run.errorLines().size(), 1);
    QVERIFY2(run.err.contains("no display"), run.err.constData());
}

void TestCliProgram::withoutWindowProgramItSaysSo()
{
    CommandLineHome home;
    home.setVariable(u"DISPLAY"_qs, u":99"_qs);
    QVERIFY(QFile::copy(CommandLineHome::hooksmith(), home.path(u"hooksmith"_qs)));
    const ProgramRun run = home.runProgram(home.path(u"hooksmith"_qs), {});
    QCOMPARE(run.status, 2);
    QCOMPARE(run.errorLines().size(), 1);
    QVERIFY2(run.err.contains("hooksmith-window is missing"), run.err.constData());
}

void TestCliProgram::becomesTheWindow_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("beside itself, under X") << u"DISPLAY"_qs << u"bin/hooksmith-window"_qs << QStringList();
    QTest::newRow("in libexec once installed, under Wayland")
        << u"WAYLAND_DISPLAY"_qs << u"libexec/hooksmith/hooksmith-window"_qs << QStringList();
    QTest::newRow("options are the window's")
        << u"QT_QPA_PLATFORM"_qs << u"bin/hooksmith-window"_qs << QStringList{u"--workspace"_qs, u"a b"_qs};
    QTest::newRow("a folder is the window's") << u"DISPLAY"_qs << u"bin/hooksmith-window"_qs << QStringList{u"bin"_qs};
}

void TestCliProgram::becomesTheWindow()
{
    QFETCH(const QString, variable);
    QFETCH(const QString, place);
    QFETCH(const QStringList, arguments);
    CommandLineHome home;
    home.setVariable(variable, u"x"_qs);
    home.write(place, "#!/bin/sh\necho \"window: $*\"\nexit 7\n");
    QVERIFY(QFile::setPermissions(home.path(place), QFile::ReadOwner | QFile::ExeOwner));
    QVERIFY(QDir(home.path(QString())).mkpath(u"bin"_qs));
    QVERIFY(QFile::copy(CommandLineHome::hooksmith(), home.path(u"bin/hooksmith"_qs)));
    const ProgramRun run = home.runProgram(home.path(u"bin/hooksmith"_qs), arguments);
    QCOMPARE(run.out, "window: " + arguments.join(u' ').toUtf8() + '\n');
    QCOMPARE(run.status, 7);
}

void TestCliProgram::aResultThatCannotBeWrittenIsAnError()
{
    const ProgramRun run =
        m_home.runProgram(u"/bin/sh"_qs, {u"-c"_qs, u"'%1' events > /dev/full"_qs.arg(CommandLineHome::hooksmith())});
    QCOMPARE(run.status, 3);
    QCOMPARE(run.errorLines().size(), 1);
    QVERIFY2(run.err.contains("standard output"), run.err.constData());
}

void TestCliProgram::needsNoUtf8Locale()
{
    CommandLineHome home;
    home.setVariable(u"LC_ALL"_qs, u"C"_qs);
    const ProgramRun run = home.run({u"integrations"_qs, u"segment"_qs});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.err, "");
    QVERIFY(run.out.contains("→"));
}

} // namespace hooksmith

QTEST_GUILESS_MAIN(hooksmith::TestCliProgram)
#include "tst_cli_program.moc"
