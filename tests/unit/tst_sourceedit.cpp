// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/sourceedit.h"

#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

/// Edits of a source, and the difference they make.
class SourceEditTest : public QObject
{
    Q_OBJECT

private slots:
    void appliesEditsInAnyOrder();
    void appliesTheSameEditOnce();
    void insertsSeveralTextsAtOnePlace();
    void tellsWhichEditsCollide_data();
    void tellsWhichEditsCollide();
    void showsTheDifference_data();
    void showsTheDifference();
    void longTextsWithLittleInCommonAreReplacedAsAWhole();
};

void SourceEditTest::appliesEditsInAnyOrder()
{
    QCOMPARE(applied(u"one two three"_s, {{{8, 13}, u"3"_s}, {{0, 3}, u"1"_s}, {{4, 4}, u"and "_s}}), u"1 and two 3"_s);
}

/// Without a table of all their lines by all, which would take more memory than there is.
void SourceEditTest::longTextsWithLittleInCommonAreReplacedAsAWhole()
{
    QStringList before{u"first"_s};
    QStringList after{u"first"_s};
    for (int i = 0; i < 50000; ++i) {
        before.append(u"a%1"_s.arg(i));
        after.append(u"b%1"_s.arg(i));
    }
    const QStringList lines =
        unifiedDiff(before.join(u'\n') + u"\nlast\n", after.join(u'\n') + u"\nlast\n", u"f"_s).split(u'\n');
    QCOMPARE(lines.mid(2, 3), QStringList({u"@@ -1,50002 +1,50002 @@"_s, u" first"_s, u"-a0"_s}));
    QCOMPARE(lines.mid(50003, 3), QStringList({u"-a49999"_s, u"+b0"_s, u"+b1"_s}));
    QCOMPARE(lines.mid(100003), QStringList({u"+b49999"_s, u" last"_s, QString()}));
}

void SourceEditTest::appliesTheSameEditOnce()
{
    QCOMPARE(applied(u"a"_s, {{{1, 1}, u"b"_s}, {{1, 1}, u"b"_s}}), u"ab"_s);
}

void SourceEditTest::insertsSeveralTextsAtOnePlace()
{
    QCOMPARE(applied(u"a"_s, {{{1, 1}, u"b"_s}, {{1, 1}, u"c"_s}}), u"abc"_s);
}

void SourceEditTest::tellsWhichEditsCollide_data()
{
    QTest::addColumn<SourceRange>("one");
    QTest::addColumn<SourceRange>("other");
    QTest::addColumn<bool>("compatible");
    QTest::newRow("one after the other") << SourceRange{0, 3} << SourceRange{3, 5} << true;
    QTest::newRow("an overlap") << SourceRange{0, 3} << SourceRange{2, 5} << false;
    QTest::newRow("one inside the other") << SourceRange{0, 9} << SourceRange{2, 5} << false;
    QTest::newRow("an insertion inside") << SourceRange{0, 9} << SourceRange{4, 4} << false;
    QTest::newRow("an insertion at the end") << SourceRange{0, 9} << SourceRange{9, 9} << true;
    QTest::newRow("two insertions") << SourceRange{4, 4} << SourceRange{4, 4} << true;
}

void SourceEditTest::tellsWhichEditsCollide()
{
    QFETCH(const SourceRange, one);
    QFETCH(const SourceRange, other);
    QFETCH(const bool, compatible);
    QCOMPARE(areCompatible({{one, u"x"_s}}, {{other, u"y"_s}}), compatible);
    QCOMPARE(areCompatible({{other, u"y"_s}}, {{one, u"x"_s}}), compatible);
    QVERIFY(areCompatible({{one, u"x"_s}}, {{one, u"x"_s}})); // the same edit is no other
}

void SourceEditTest::showsTheDifference_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("difference");
    QTest::newRow("none") << u"a\n"_s << u"a\n"_s << QString();
    QTest::newRow("a line changed") << u"a\nb\nc\n"_s << u"a\nB\nc\n"_s
                                    << u"--- a/f\n+++ b/f\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n"_s;
    QTest::newRow("two places far apart")
        << u"1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n"_s << u"one\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\ntwelve\n"_s
        << u"--- a/f\n+++ b/f\n@@ -1,4 +1,4 @@\n-1\n+one\n 2\n 3\n 4\n@@ -9,4 +9,4 @@\n 9\n 10\n 11\n-12\n+twelve\n"_s;
    QTest::newRow("a line added at the end")
        << u"a\n"_s << u"a\nb\n"_s << u"--- a/f\n+++ b/f\n@@ -1,1 +1,2 @@\n a\n+b\n"_s;
    QTest::newRow("a last line without a line break")
        << u"a\nb"_s << u"c\nb"_s << u"--- a/f\n+++ b/f\n@@ -1,2 +1,2 @@\n-a\n+c\n b\n\\ No newline at end of file\n"_s;
}

void SourceEditTest::showsTheDifference()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, difference);
    QCOMPARE(unifiedDiff(before, after, u"f"_s), difference);
}

QTEST_GUILESS_MAIN(SourceEditTest)
#include "tst_sourceedit.moc"
