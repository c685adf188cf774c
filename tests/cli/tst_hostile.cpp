// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/json.h"

#include <QDirIterator>
#include <QProcess>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

/// Every transform of tests/hostile/ through the real binary: its folder names how it must end.
class HostileTest : public QObject
{
    Q_OBJECT

private slots:
    void endsAsItsFolderSays_data();
    void endsAsItsFolderSays();
};

void HostileTest::endsAsItsFolderSays_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("ending");
    int count = 0;
    QDirIterator files(QStringLiteral(HOOKSMITH_SOURCE_DIR "/tests/hostile"), {u"*.js"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        const QString ending = file.dir().dirName();
        QTest::newRow(qPrintable(u"%1 ends in %2"_s.arg(file.completeBaseName(), ending))) << file.filePath() << ending;
        ++count;
    }
    QVERIFY(count >= 60);
}

void HostileTest::endsAsItsFolderSays()
{
    QFETCH(QString, file);
    QFETCH(QString, ending);
    QProcess hooksmith;
    hooksmith.start(QStringLiteral(HOOKSMITH_BINARY_DIR "/hooksmith"),
                    {u"run"_s, u"--transform"_s, file, u"--event"_s, u"payment.succeeded"_s, u"--format"_s, u"json"_s,
                     u"--timeout-ms"_s, ending == u"memory"_s ? u"20000"_s : u"1000"_s});
    QVERIFY(hooksmith.waitForFinished(60000));
    const Result<JsonValue> report = parseJson(hooksmith.readAllStandardOutput());
    QVERIFY2(report.has_value(), hooksmith.readAllStandardError().constData());
    const JsonValue *kind = report->at(u"/error/kind");
    QCOMPARE(kind && kind->isString() ? kind->toString() : (*report)[u"outcome"].toString(), ending);
    QCOMPARE(hooksmith.exitCode(), kind && kind->isString() ? 1 : 0);
    if (ending == u"request"_s)
        QVERIFY(!toCompactJson(report->at(u"/request")->operator[](u"body")).contains("stolen"));
}

QTEST_GUILESS_MAIN(HostileTest)
#include "tst_hostile.moc"
