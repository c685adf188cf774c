// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/textsearch.h"

#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class TestTextSearch : public QObject
{
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("options"); // c: case, w: words, r: regular expression
        QTest::addColumn<QString>("places");

        QTest::newRow("nothing for an empty pattern") << QByteArray("abc") << u""_qs << u""_qs << u""_qs;
        QTest::newRow("every place") << QByteArray("aXbXc") << u"x"_qs << u""_qs << u"1-2 3-4"_qs;
        QTest::newRow("only the same case") << QByteArray("aXbxc") << u"x"_qs << u"c"_qs << u"3-4"_qs;
        QTest::newRow("only whole words") << QByteArray("id idle $id id") << u"id"_qs << u"w"_qs << u"0-2 12-14"_qs;
        QTest::newRow("signs as they are") << QByteArray("a.b axb") << u"a.b"_qs << u""_qs << u"0-3"_qs;
        QTest::newRow("a regular expression") << QByteArray("a.b axb") << u"a.b"_qs << u"r"_qs << u"0-3 4-7"_qs;
        QTest::newRow("the start of each line") << QByteArray("ab\nab") << u"^a"_qs << u"r"_qs << u"0-1 3-4"_qs;
        QTest::newRow("no empty match") << QByteArray("abc") << u"x*"_qs << u"r"_qs << u""_qs;
        QTest::newRow("bytes, not characters, are counted")
            << QByteArray("\xED\x95\x9C x \xF0\x9F\x98\x80 x") << u"x"_qs << u""_qs << u"4-5 11-12"_qs;
        QTest::newRow("a word beside Korean is no whole word")
            << QByteArray("\xED\x95\x9Cx x") << u"x"_qs << u"w"_qs << u"5-6"_qs;
    }

    void finds()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, pattern);
        QFETCH(QString, options);
        QFETCH(QString, places);
        const auto found = findAll(text, {.text = pattern,
                                          .caseSensitive = options.contains(u'c'),
                                          .wholeWords = options.contains(u'w'),
                                          .regularExpression = options.contains(u'r')});
        QVERIFY(found);
        QStringList shown;
        for (const SearchMatch &match : *found)
            shown.append(u"%1-%2"_qs.arg(match.start).arg(match.end));
        QCOMPARE(shown.join(u' '), places);
    }

    void replaces_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("regularExpression");
        QTest::addColumn<QString>("replacement");
        QTest::addColumn<QByteArray>("replaced");

        QTest::newRow("plain text") << QByteArray("axbxc") << u"x"_qs << false << u"--"_qs << QByteArray("a--b--c");
        QTest::newRow("a dollar sign in plain text")
            << QByteArray("x") << u"x"_qs << false << u"$1"_qs << QByteArray("$1");
        QTest::newRow("groups") << QByteArray("ab cd") << u"(\\w)(\\w)"_qs << true << u"$2$1"_qs << QByteArray("ba dc");
        QTest::newRow("the whole match") << QByteArray("a") << u"a"_qs << true << u"[$&]"_qs << QByteArray("[a]");
        QTest::newRow("a dollar sign") << QByteArray("a") << u"a"_qs << true << u"$$"_qs << QByteArray("$");
        QTest::newRow("a dollar sign at the end") << QByteArray("a") << u"a"_qs << true << u"5$"_qs << QByteArray("5$");
        QTest::newRow("nothing") << QByteArray("abab") << u"b"_qs << false << u""_qs << QByteArray("aa");
        QTest::newRow("Korean") << QByteArray("a") << u"a"_qs << false << u"\uD55C"_qs << QByteArray("\xED\x95\x9C");
    }

    void replaces()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, pattern);
        QFETCH(bool, regularExpression);
        QFETCH(QString, replacement);
        QFETCH(QByteArray, replaced);
        const auto found = findAll(text, {.text = pattern, .regularExpression = regularExpression}, replacement);
        QVERIFY(found);
        QByteArray result = text;
        const qsizetype start = found->first().start;
        result.replace(start, found->last().end - start, replaceAll(text, *found));
        QCOMPARE(result, replaced);
    }

    void aBrokenPatternIsAnError()
    {
        const auto found = findAll("abc", {.text = u"(a"_qs, .regularExpression = true});
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestTextSearch)
#include "tst_textsearch.moc"
