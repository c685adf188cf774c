// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/eventcatalog.h"
#include "cli/commandline.h"
#include "support/results.h"

using namespace hooksmith;
using namespace Qt::StringLiterals;

namespace {

struct Finished
{
    ExitStatus status = ExitStatus::Internal;
    QString out;
    QString err;
};

Finished runHooksmith(const QStringList &arguments)
{
    Finished finished;
    QString input;
    QTextStream in(&input);
    QTextStream out(&finished.out);
    QTextStream err(&finished.err);
    Streams streams{in, out, err};
    finished.status = runCommandLine(arguments, streams);
    out.flush();
    err.flush();
    return finished;
}

} // namespace

class EventsCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void typePrintsItsSample();
    void schemaOptionPrintsTheSchemaOfTheType();
    void schemaOptionWithoutTypeIsWrongUsage();
    void schemaOfAnUnknownTypeNamesTheNearest();
};

void EventsCommandTest::typePrintsItsSample()
{
    const Finished finished = runHooksmith({u"events"_s, u"refund.failed"_s});
    QCOMPARE(finished.status, ExitStatus::Fine);
    const Result<JsonValue> payload = parseJson(finished.out.toUtf8());
    VERIFY_OK(payload);
    QCOMPARE((*payload)[u"type"].toString(), u"refund.failed"_s);
}

void EventsCommandTest::schemaOptionPrintsTheSchemaOfTheType()
{
    const Finished finished = runHooksmith({u"events"_s, u"refund.failed"_s, u"--schema"_s});
    QCOMPARE(finished.status, ExitStatus::Fine);
    QCOMPARE(finished.err, QString());
    const Result<JsonValue> printed = parseJson(finished.out.toUtf8());
    VERIFY_OK(printed);
    QCOMPARE(printed->at(u"/properties/type/const")->toString(), u"refund.failed"_s);
    QVERIFY(printed->at(u"/definitions/Refund/properties/refund_id"));
    QVERIFY(printed->at(u"/definitions/CustomerLimitedDetails/properties/email"));
}

void EventsCommandTest::schemaOptionWithoutTypeIsWrongUsage()
{
    const Finished finished = runHooksmith({u"events"_s, u"--schema"_s});
    QCOMPARE(finished.status, ExitStatus::Usage);
    QCOMPARE(finished.out, QString());
    QVERIFY2(finished.err.contains(u"TYPE"_s), qPrintable(finished.err));
}

void EventsCommandTest::schemaOfAnUnknownTypeNamesTheNearest()
{
    const Finished finished = runHooksmith({u"events"_s, u"refund.faild"_s, u"--schema"_s});
    QCOMPARE(finished.status, ExitStatus::Usage);
    QCOMPARE(finished.out, QString());
    QVERIFY2(finished.err.contains(u"refund.failed"_s), qPrintable(finished.err));
}

QTEST_GUILESS_MAIN(EventsCommandTest)
#include "tst_eventscommand.moc"
