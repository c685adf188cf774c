// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/bodytext.h"

#include <QTest>

using namespace hooksmith;

class TestBodyText : public QObject
{
    Q_OBJECT

private slots:
    void keysAndNumbersStayAsWritten()
    {
        const BodyText body = formatBody(R"({"z":1.10,"a":12345678901234567890,"m":1E-7,"n":[],"t":"\u00e9"})");
        QCOMPARE(body.text,
                 QByteArray("{\n  \"z\": 1.10,\n  \"a\": 12345678901234567890,\n  \"m\": 1E-7,\n  \"n\": [],\n"
                            "  \"t\": \"\xC3\xA9\"\n}\n"));
        QVERIFY(!body.isCut);
        QVERIFY(!body.hasCutLines);
        QCOMPARE(body.size, body.text.size());
    }

    void whatIsNoJsonStaysAsItIs()
    {
        QCOMPARE(formatBody("a=1&b=2").text, QByteArray("a=1&b=2"));
        QCOMPARE(formatBody("").text, QByteArray());
    }

    void aLongBodyEndsAfterAWholeLine()
    {
        const QByteArray array = '[' + QByteArray("123456789,").repeated(100000) + "1]";
        const BodyText cut = formatBody(array);
        QVERIFY(cut.isCut);
        QVERIFY(cut.text.size() <= BodyText::limit);
        QVERIFY(cut.text.endsWith("123456789,\n"));
        QVERIFY(cut.size > array.size());
        const BodyText whole = formatBody(array, -1);
        QVERIFY(!whole.isCut);
        QCOMPARE(whole.text.size(), whole.size);
        QVERIFY(whole.text.startsWith(cut.text));
    }

    void aLongLineEndsWithAnEllipsis()
    {
        const BodyText body = formatBody("[\"" + QByteArray("\xED\x95\x9C").repeated(10000) + "\",1]");
        QVERIFY(body.hasCutLines);
        QVERIFY(body.text.endsWith("\xED\x95\x9C\xE2\x80\xA6\n  1\n]\n"));
        QCOMPARE(QString::fromUtf8(body.text).toUtf8(), body.text);
        QVERIFY(!QString::fromUtf8(body.text).contains(QChar::ReplacementCharacter));
    }
};

QTEST_GUILESS_MAIN(TestBodyText)
#include "tst_bodytext.moc"
