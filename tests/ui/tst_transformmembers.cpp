// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/transformmembers.h"

#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class TestTransformMembers : public QObject
{
    Q_OBJECT

private slots:
    void members_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected");
        const QString all = u"cancel env eventType headers method payload url"_qs;

        QTest::newRow("the parameter of a function") << u"function handler(webhook) {"_qs << u"webhook"_qs << all;
        QTest::newRow("the parameter by another name") << u"function handler(w) {"_qs << u"w"_qs << all;
        QTest::newRow("the parameter of an arrow function") << u"const handler = (hook) => {"_qs << u"hook"_qs << all;
        QTest::newRow("the parameter without parentheses") << u"const handler = hook => {"_qs << u"hook"_qs << all;
        QTest::newRow("the parameter of a function expression")
            << u"var handler = function named(hook) {"_qs << u"hook"_qs << all;
        QTest::newRow("no handler yet") << u""_qs << u"webhook"_qs << all;
        QTest::newRow("an unknown name") << u"function handler(webhook) {"_qs << u"other"_qs << u""_qs;
        QTest::newRow("the payload's keys") << u""_qs << u"webhook.payload"_qs << u"type data"_qs;
        QTest::newRow("keys below") << u""_qs << u"webhook.payload.data"_qs << u"id items"_qs;
        QTest::newRow("keys of an item") << u""_qs << u"webhook.payload.data.items.0"_qs << u"sku"_qs;
        QTest::newRow("a missing key") << u""_qs << u"webhook.payload.nothing.more"_qs << u""_qs;
        QTest::newRow("a constant") << u"const data = webhook.payload.data;"_qs << u"data"_qs << u"id items"_qs;
        QTest::newRow("a constant of a constant")
            << u"let event = webhook.payload\nvar data = event?.data;"_qs << u"data"_qs << u"id items"_qs;
        QTest::newRow("a constant that means itself") << u"const a = a;"_qs << u"a"_qs << u""_qs;
        QTest::newRow("members of the environment are not known") << u""_qs << u"webhook.env"_qs << u""_qs;
    }

    void members()
    {
        QFETCH(QString, source);
        QFETCH(QString, path);
        QFETCH(QString, expected);
        const auto payload = parseJson(R"({"type":"t","data":{"id":1,"items":[{"sku":"a"}]}})");
        QVERIFY(payload);
        QCOMPARE(transformMembers(source, *payload, path.split(u'.')).join(u' '), expected);
    }
};

QTEST_GUILESS_MAIN(TestTransformMembers)
#include "tst_transformmembers.moc"
