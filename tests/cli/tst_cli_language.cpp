// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

using Variables = QMap<QString, QString>;

const QByteArray throwing = "function handler(webhook) {\n  return webhook.nothing.at.all;\n}\n";
const QByteArray emptyTransform = "function handler(webhook) {\n  return webhook;\n}\n";

bool isKorean(const QByteArray &text)
{
    return QString::fromUtf8(text).contains(QRegularExpression(u"[\\x{ac00}-\\x{d7a3}]"_qs));
}

QByteArray withoutDurations(const QByteArray &json)
{
    return QString::fromUtf8(json).remove(QRegularExpression(u"\"durationMs\": ?[0-9.]+"_qs)).toUtf8();
}

} // namespace

/// The command line speaks the user's language; what programs read is the same in every language.
class TestCliLanguage : public QObject
{
    Q_OBJECT

private slots:
    void speaksTheUsersLanguage_data();
    void speaksTheUsersLanguage();
    void helpIsKorean_data();
    void helpIsKorean();
    void helpIsAligned();
    void wrongUsageIsKorean_data();
    void wrongUsageIsKorean();
    void reportsAreKorean_data();
    void reportsAreKorean();
    void jsonIsTheSame_data();
    void jsonIsTheSame();
    void theWindowKeepsTheLanguage();

private:
    static CommandLineHome koreanHome();
};

CommandLineHome TestCliLanguage::koreanHome()
{
    CommandLineHome home;
    home.setVariable(u"LC_ALL"_qs, u"ko_KR.UTF-8"_qs);
    return home;
}

void TestCliLanguage::speaksTheUsersLanguage_data()
{
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<bool>("korean");
    const QString korean = u"ko_KR.UTF-8"_qs;
    const QString german = u"de_DE.UTF-8"_qs;
    QTest::newRow("English where nothing says otherwise") << Variables() << QString() << false;
    QTest::newRow("LC_ALL") << Variables{{u"LC_ALL"_qs, korean}} << QString() << true;
    QTest::newRow("LC_MESSAGES") << Variables{{u"LC_MESSAGES"_qs, korean}} << QString() << true;
    QTest::newRow("LANG") << Variables{{u"LANG"_qs, korean}} << QString() << true;
    QTest::newRow("a language without a translation is English")
        << Variables{{u"LANG"_qs, german}} << QString() << false;
    QTest::newRow("a language that begins like Korean is not Korean")
        << Variables{{u"LANG"_qs, u"kok_IN.UTF-8"_qs}} << QString() << false;
    QTest::newRow("an encoding other than UTF-8 changes no language")
        << Variables{{u"LANG"_qs, u"ko_KR.EUC-KR"_qs}} << QString() << true;
    QTest::newRow("LC_MESSAGES before LANG")
        << Variables{{u"LC_MESSAGES"_qs, german}, {u"LANG"_qs, korean}} << QString() << false;
    QTest::newRow("LC_ALL before LC_MESSAGES")
        << Variables{{u"LC_ALL"_qs, korean}, {u"LC_MESSAGES"_qs, german}} << QString() << true;
    QTest::newRow("what was chosen in the window") << Variables() << u"ko"_qs << true;
    QTest::newRow("the choice in the window before LANG") << Variables{{u"LANG"_qs, korean}} << u"en"_qs << false;
    QTest::newRow("LC_ALL before the choice in the window") << Variables{{u"LC_ALL"_qs, korean}} << u"en"_qs << true;
}

void TestCliLanguage::speaksTheUsersLanguage()
{
    QFETCH(const Variables, variables);
    QFETCH(const QString, chosen);
    CommandLineHome home;
    home.unsetVariable(u"LC_ALL"_qs);
    for (auto variable = variables.begin(); variable != variables.end(); ++variable)
        home.setVariable(variable.key(), variable.value());
    if (!chosen.isEmpty())
        home.write(u".config/hooksmith/settings.ini"_qs, "[General]\nlanguage=" + chosen.toUtf8() + '\n');
    const QStringList before = home.files();
    const ProgramRun run = home.run({u"--help"_qs});
    QCOMPARE(run.err, "");
    QTEST(isKorean(run.out), "korean");
    QCOMPARE(home.files(), before);
}

void TestCliLanguage::helpIsKorean_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("the program's") << QStringList{u"--help"_qs};
    const QString help = QString::fromUtf8(CommandLineHome().run({u"--help"_qs}).out);
    QRegularExpressionMatchIterator commands =
        QRegularExpression(u"^  ([a-z]+) "_qs, QRegularExpression::MultilineOption).globalMatch(help);
    while (commands.hasNext()) {
        const QString command = commands.next().captured(1);
        QTest::addRow("that of %s", qPrintable(command)) << QStringList{command, u"--help"_qs};
    }
}

/// Every line, with those that continue it, holds Korean words beside names and what is to be typed.
void TestCliLanguage::helpIsKorean()
{
    QFETCH(const QStringList, arguments);
    const ProgramRun run = koreanHome().run(arguments);
    QCOMPARE(run.status, 0);
    QByteArray help = run.out.left(run.out.indexOf("예시:\n"));
    help.replace(QByteArray("\n" + QByteArray(30, ' ')), QByteArray(" "));
    for (const QByteArray &line : help.split('\n'))
        QVERIFY2(line.trimmed().isEmpty() || isKorean(line), line.constData());
    QVERIFY(!help.contains("REQUIRED") && !help.contains("Needs:") && !help.contains("OPTIONS"));
}

void TestCliLanguage::helpIsAligned()
{
    const QByteArray required = koreanHome().run({u"replay"_qs, u"--help"_qs}).out;
    QVERIFY2(required.contains("\n  --events FILE (필수)        한 줄에"),
             required.constData()); // Hangul is two columns wide
    const QByteArray help = koreanHome().run({u"run"_qs, u"--help"_qs}).out;
    QVERIFY2(help.contains("\n  --payload FILE              이벤트"), help.constData());
}

void TestCliLanguage::wrongUsageIsKorean_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("sentence");
    const QStringList run{u"run"_qs, u"--transform"_qs, u"a"_qs};
    QTest::newRow("a missing option") << QStringList{u"create"_qs, u"--name"_qs, u"a"_qs}
                                      << QByteArray("--integration이(가) 필요합니다.");
    QTest::newRow("a missing value") << QStringList{u"run"_qs, u"--transform"_qs}
                                     << QByteArray("--transform에 값을 지정하세요.");
    QTest::newRow("an option given twice")
        << run + QStringList{u"--transform"_qs, u"b"_qs} << QByteArray("--transform은(는) 한 번만 쓸 수 있습니다.");
    QTest::newRow("an argument too many")
        << QStringList{u"events"_qs, u"a"_qs, u"%1"_qs} << QByteArray("여기에 쓸 수 없는 인수입니다: %1.");
    QTest::newRow("an unknown choice") << QStringList{u"events"_qs, u"--format"_qs, u"%2%3"_qs}
                                       << QByteArray("\"%2%3\"을(를) 쓸 수 없습니다.");
    QTest::newRow("a number out of range")
        << run + QStringList{u"--timeout-ms"_qs, u"0"_qs} << QByteArray("1에서 60000까지 쓸 수 있습니다.");
    QTest::newRow("an option without the one it belongs to")
        << QStringList{u"events"_qs, u"--schema"_qs} << QByteArray("TYPE와(과) 함께만 쓸 수 있습니다.");
    QTest::newRow("an unknown command") << QStringList{u"runn"_qs} << QByteArray("혹시 run인가요?");
    QTest::newRow("a file that is not there")
        << run + QStringList{u"--event"_qs, u"payment.failed"_qs} << QByteArray("a: 파일이 없습니다");
}

void TestCliLanguage::wrongUsageIsKorean()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, sentence);
    const ProgramRun run = koreanHome().run(arguments);
    QCOMPARE(run.status, 2);
    QCOMPARE(run.errorLines().size(), 1);
    QVERIFY2(run.err.contains(sentence), run.err.constData());
}

void TestCliLanguage::reportsAreKorean_data()
{
    QTest::addColumn<QByteArray>("transform");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("an exception") << throwing << QByteArray("transform.js:2:26: 예외: ");
    QTest::newRow("a timeout") << QByteArray("function handler() { for (;;) {} }\n") << QByteArray("시간 초과: ");
    QTest::newRow("nothing changed") << emptyTransform << QByteArray("아무것도 바꾸지 않습니다");
}

void TestCliLanguage::reportsAreKorean()
{
    QFETCH(const QByteArray, transform);
    QFETCH(const QByteArray, sentence);
    const CommandLineHome home = koreanHome();
    home.write(u"transform.js"_qs, transform);
    const ProgramRun run =
        home.run({u"run"_qs, u"--transform"_qs, u"transform.js"_qs, u"--event"_qs, u"payment.succeeded"_qs});
    QVERIFY2(run.out.contains(sentence), run.out.constData());
}

void TestCliLanguage::jsonIsTheSame_data()
{
    QTest::addColumn<QByteArray>("transform");
    QTest::addColumn<QStringList>("arguments");
    const QStringList run{u"run"_qs, u"--transform"_qs, u"transform.js"_qs, u"--format"_qs, u"json"_qs};
    const QStringList event{u"--event"_qs, u"payment.succeeded"_qs};
    QTest::newRow("the integrations") << QByteArray() << QStringList{u"integrations"_qs, u"--format"_qs, u"json"_qs};
    QTest::newRow("one integration") << QByteArray()
                                     << QStringList{u"integrations"_qs, u"segment"_qs, u"--format=json"_qs};
    QTest::newRow("the events") << QByteArray() << QStringList{u"events"_qs, u"--format"_qs, u"json"_qs};
    QTest::newRow("a sample") << QByteArray() << QStringList{u"events"_qs, u"payment.succeeded"_qs};
    QTest::newRow("a schema") << QByteArray() << QStringList{u"events"_qs, u"payment.succeeded"_qs, u"--schema"_qs};
    QTest::newRow("an exception") << throwing << run + event;
    QTest::newRow("a handler that is missing") << QByteArray("const a = 1;\n") << run + event;
    QTest::newRow("diagnostics") << emptyTransform << run + event + QStringList{u"--integration"_qs, u"segment"_qs};
    QTest::newRow("a replay with an event that fails")
        << throwing
        << QStringList{u"replay"_qs, u"--transform"_qs, u"transform.js"_qs, u"--events"_qs, u"events.ndjson"_qs};
}

void TestCliLanguage::jsonIsTheSame()
{
    QFETCH(const QByteArray, transform);
    QFETCH(const QStringList, arguments);
    QByteArrayList results;
    for (const QString &locale : {u"C.UTF-8"_qs, u"ko_KR.UTF-8"_qs}) {
        CommandLineHome home;
        home.setVariable(u"LC_ALL"_qs, locale);
        home.write(u"transform.js"_qs, transform);
        home.write(u"events.ndjson"_qs, "{\"type\":\"payment.succeeded\"}\nno JSON\n");
        results.append(withoutDurations(home.run(arguments).out));
    }
    QVERIFY(!results[0].isEmpty());
    QCOMPARE(results[1], results[0]);
}

/// The window reads the locale as well, so what stands in for a missing UTF-8 locale must not hide it.
void TestCliLanguage::theWindowKeepsTheLanguage()
{
    CommandLineHome home;
    home.setVariable(u"LC_ALL"_qs, u"ko_KR.EUC-KR"_qs);
    home.setVariable(u"DISPLAY"_qs, u":99"_qs);
    home.write(u"hooksmith-window"_qs, "#!/bin/sh\necho \"$LC_ALL|$LANG|$LC_CTYPE\"\n");
    QVERIFY(QFile::setPermissions(home.path(u"hooksmith-window"_qs), QFile::ReadOwner | QFile::ExeOwner));
    QVERIFY(QFile::copy(CommandLineHome::hooksmith(), home.path(u"hooksmith"_qs)));
    QCOMPARE(home.runProgram(home.path(u"hooksmith"_qs), {}).out, "|ko_KR.EUC-KR|C.UTF-8\n");
}

} // namespace hooksmith

QTEST_GUILESS_MAIN(hooksmith::TestCliLanguage)
#include "tst_cli_language.moc"
