// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/curlcommand.h"

#include <QProcess>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class TestCurlCommand : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatIsSent()
    {
        const QString command = curlCommand({.method = u"PUT"_qs,
                                             .url = u"https://example.com/?a=1&b=2"_qs,
                                             .headers = {{u"X-Source"_qs, u"dodo"_qs}},
                                             .body = "{\"a\":1}"});
        QCOMPARE(command, u"curl --request PUT 'https://example.com/?a=1&b=2' \\\n"
                          "  --header 'Content-Type: application/json' \\\n"
                          "  --header 'X-Source: dodo' \\\n"
                          "  --data-raw '{\"a\":1}'"_qs);
    }

    void aContentTypeOfTheTransformStandsAlone()
    {
        const QString command = curlCommand({.method = u"POST"_qs,
                                             .url = u"https://a"_qs,
                                             .headers = {{u"content-type"_qs, u"text/plain"_qs}},
                                             .body = {}});
        QCOMPARE(command.count(u"ontent-"_qs), 1);
        QVERIFY(command.contains(u"'content-type: text/plain'"_qs));
    }

    void credentialsAreLeftOut()
    {
        const QString command = curlCommand({.method = u"POST"_qs,
                                             .url = u"https://a"_qs,
                                             .headers = {{u"AUTHORIZATION"_qs, u"Basic c2VjcmV0"_qs}},
                                             .body = {}});
        QVERIFY(!command.contains(u"c2VjcmV0"_qs));
        QVERIFY(command.contains(u"\"Authorization: $AUTHORIZATION\""_qs));
    }

    void aShellReadsItAsItWasMeant_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("quotes") << QByteArray("{\"a\":\"it's \\\"quoted\\\"\"}");
        QTest::newRow("what a shell would expand") << QByteArray("{\"a\":\"$(id) `id` $HOME !! \\\\ *\"}");
        QTest::newRow("line breaks") << QByteArray("a\nb\n");
        QTest::newRow("Korean") << QByteArray("\xED\x95\x9C");
    }

    void aShellReadsItAsItWasMeant()
    {
        QFETCH(QByteArray, body);
        const QString command =
            curlCommand({.method = u"POST"_qs, .url = u"https://a/'b'"_qs, .headers = {}, .body = body});
        QProcess shell;
        shell.start(u"sh"_qs, {u"-c"_qs, u"curl() { printf '%s\\0' \"$@\"; }\n"_qs + command});
        QVERIFY(shell.waitForFinished());
        const QList<QByteArray> arguments = shell.readAllStandardOutput().split('\0');
        QCOMPARE(arguments.value(2), QByteArray("https://a/'b'"));
        QCOMPARE(arguments.value(6), body);
    }
};

QTEST_GUILESS_MAIN(TestCurlCommand)
#include "tst_curlcommand.moc"
