// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/resultsummary.h"

#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class TestResultSummary : public QObject
{
    Q_OBJECT

private slots:
    void everyOutcomeHasItsOwnWords()
    {
        QStringList words;
        for (const Outcome outcome : {Outcome::Request, Outcome::Unchanged, Outcome::Cancelled, Outcome::Error}) {
            const OutcomeText text = describeOutcome(outcome);
            QVERIFY(!text.explanation.isEmpty());
            words.append(text.word);
        }
        QCOMPARE(words.removeDuplicates(), 0);
    }

    void errors_data()
    {
        QTest::addColumn<ScriptError::Kind>("kind");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        using Kind = ScriptError::Kind;
        QTest::newRow("line and column") << Kind::Syntax << 3 << 7
                                         << u"Line 3, column 7: The transform is not valid JavaScript: m"_qs;
        QTest::newRow("a line") << Kind::Exception << 3 << 0 << u"Line 3: The transform threw an exception: m"_qs;
        QTest::newRow("no place") << Kind::Timeout << 0 << 0 << u"The transform ran out of time: m"_qs;
        QTest::newRow("memory") << Kind::Memory << 0 << 0 << u"The transform used too much memory: m"_qs;
        QTest::newRow("return") << Kind::Return << 0 << 0 << u"The transform gave no webhook back: m"_qs;
        QTest::newRow("crash") << Kind::Crash << 0 << 0 << u"The sandbox stopped: m"_qs;
    }

    void errors()
    {
        QFETCH(ScriptError::Kind, kind);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, text);
        QCOMPARE(describeError({.kind = kind, .message = u"m"_qs, .line = line, .column = column, .stack = {}}), text);
    }

    void levelsHaveTheirIcons()
    {
        const QList<ListedMessage> listed =
            listLogs({{u"log"_qs, u"a"_qs}, {u"info"_qs, u"b"_qs}, {u"warn"_qs, u"c"_qs}, {u"error"_qs, u"d"_qs}});
        QStringList icons;
        for (const ListedMessage &message : listed)
            icons.append(message.icon);
        QCOMPARE(icons, QStringList({u"log"_qs, u"information"_qs, u"warning"_qs, u"error"_qs}));
        QCOMPARE(listed[3].text, u"d"_qs);
    }

    void diagnosticsSayWhereTheyAre()
    {
        const QList<ListedMessage> listed = listDiagnostics({{.severity = Diagnostic::Severity::Error,
                                                              .rule = u"customerio/unknown-action"_qs,
                                                              .message = u"There is no such action."_qs,
                                                              .pointer = u"/action"_qs,
                                                              .line = 8,
                                                              .documentation = u"https://example.com/track"_qs}});
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed[0].line, 8);
        QCOMPARE(listed[0].page, u"https://example.com/track"_qs);
        QCOMPARE(listed[0].tone, Tone::Error);
        for (const QString &part :
             {u"There is no such action."_qs, u"customerio/unknown-action"_qs, u"/action"_qs, u"line 8"_qs})
            QVERIFY2(listed[0].text.contains(part), qPrintable(listed[0].text));
    }

    void durationsAreShort()
    {
        QCOMPARE(describeDuration(0.44), u"0.4 ms"_qs);
        QCOMPARE(describeDuration(1000.2), QLocale().toString(1000.0, 'f', 0) + u" ms"_qs);
    }
};

QTEST_GUILESS_MAIN(TestResultSummary)
#include "tst_resultsummary.moc"
