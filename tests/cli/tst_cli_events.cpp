// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"
#include "support/json.h"
#include "support/results.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hooksmith {

class TestCliEvents : public QObject
{
    Q_OBJECT

private slots:
    void listsEveryEvent();
    void listsAsJson();
    void printsTheSampleAsStored_data();
    void printsTheSampleAsStored();
    void unknownEventSuggestsTheNearest();

private:
    /// The folders that hold a sample.
    [[nodiscard]] QStringList types() const;

    const CommandLineHome m_home;
    const QDir m_events{QStringLiteral(HOOKSMITH_SOURCE_DIR "/resources/events")};
};

QStringList TestCliEvents::types() const
{
    QStringList types = m_events.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    types.removeIf([this](const QString &type) { return !m_events.exists(type + u"/sample.json"); });
    return types;
}

void TestCliEvents::listsEveryEvent()
{
    const ProgramRun run = m_home.run({u"events"_qs});
    QCOMPARE(run.status, 0);
    QVERIFY(types().size() > 10);
    for (const QString &type : types())
        QVERIFY2(run.out.contains(QByteArray("\n  " + type.toUtf8() + ' ')), qPrintable(type));
    QVERIFY(run.out.startsWith("payment\n  payment.succeeded "));
    QVERIFY(!run.out.contains('\x1b'));
}

void TestCliEvents::listsAsJson()
{
    const ProgramRun run = m_home.run({u"events"_qs, u"--format"_qs, u"json"_qs});
    const Result<JsonValue> list = parseJson(run.out);
    VERIFY_OK(list);
    QCOMPARE(list->array().size(), static_cast<size_t>(types().size()));
    const JsonValue &first = list->array().front();
    QCOMPARE(first[u"type"].toString(), u"payment.succeeded"_qs);
    QCOMPARE(first[u"group"].toString(), u"payment"_qs);
    QVERIFY(!first[u"title"].toString().isEmpty());
}

void TestCliEvents::printsTheSampleAsStored_data()
{
    QTest::addColumn<QStringList>("format");
    QTest::newRow("as text") << QStringList();
    QTest::newRow("as JSON") << QStringList{u"--format"_qs, u"json"_qs};
}

void TestCliEvents::printsTheSampleAsStored()
{
    QFETCH(const QStringList, format);
    QFile sample(m_events.filePath(u"payment.succeeded/sample.json"_qs));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const ProgramRun run = m_home.run(QStringList{u"events"_qs, u"payment.succeeded"_qs} + format);
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out, sample.readAll());
}

void TestCliEvents::unknownEventSuggestsTheNearest()
{
    const ProgramRun run = m_home.run({u"events"_qs, u"subscription.actve"_qs});
    QCOMPARE(run.status, 2);
    QCOMPARE(run.out, "");
    QVERIFY2(run.err.contains("subscription.active"), run.err.constData());
}

} // namespace hooksmith

QTEST_GUILESS_MAIN(hooksmith::TestCliEvents)
#include "tst_cli_events.moc"
