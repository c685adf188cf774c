// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"

#include "contract/requestschema.h"
#include "fuzz/payloadgenerator.h"
#include "fuzz/shrink.h"
#include "support/files.h"
#include "support/jsonedit.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace hooksmith;
using namespace Qt::StringLiterals;

namespace {

RunReport requestOf(const JsonValue &body)
{
    RunReport report;
    report.outcome = Outcome::Request;
    report.request = HttpRequest{u"POST"_s, u"https://example.com"_s, {}, toCompactJson(body)};
    return report;
}

RunReport thrown(const QString &message, int line)
{
    RunReport report;
    report.outcome = Outcome::Error;
    report.error = ScriptError{ScriptError::Kind::Exception, message, line, 3, {}};
    return report;
}

bool isNull(const JsonValue &payload, QStringView pointer)
{
    const JsonValue *value = payload.at(pointer);
    return value && value->isNull();
}

/// Transforms of this test, written in C++: what they answer is known.
using Handler = std::function<RunReport(const JsonValue &)>;

} // namespace

Q_DECLARE_METATYPE(Handler)

class FuzzTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void payloadsMeetTheirSchema_data();
    void payloadsMeetTheirSchema();
    void sameSeedGivesTheSamePayloads();
    void findsTheSymptom_data();
    void findsTheSymptom();
    void reportsEachFindingOnce();
    void shrinksToWhatMatters();
    void lookupsThatLoseAValueAreFound();
    void optionalFieldsMayBeMissingInTheRequest();
    void emptyTextsMayBeLeftOut();
    void allFindingsTogetherAreShrunkInABoundedNumberOfRuns();
    void aFewFindingsAreShrunkToTheEnd();
    void codeThatCannotBeReadIsSaidOnce();
    void givesUpOnATransformThatNeverEnds_data();
    void givesUpOnATransformThatNeverEnds();
    void endsWhenTold();

private:
    [[nodiscard]] FuzzReport fuzzed(const Handler &handler, int runs = 400, const FuzzProgress &progress = {}) const;

    EventCatalog m_events;
    FuzzPlan m_plan;
};

void FuzzTest::initTestCase()
{
    m_events = EventCatalog::load().value();
    m_plan.eventTypes = QStringList{u"payment.succeeded"_s};
}

FuzzReport FuzzTest::fuzzed(const Handler &handler, int runs, const FuzzProgress &progress) const
{
    FuzzPlan plan = m_plan;
    plan.runs = runs;
    const RunEvents run = [&handler](const QList<RunJob> &jobs) {
        QList<RunReport> reports;
        for (const RunJob &job : jobs)
            reports.append(handler(parseJson(job.payload).value()));
        return reports;
    };
    return fuzz(plan, m_events, {}, run, progress);
}

void FuzzTest::payloadsMeetTheirSchema_data()
{
    QTest::addColumn<QString>("type");
    QStringList kinds;
    const EventCatalog events = EventCatalog::load().value();
    for (const EventType &type : events.types()) {
        if (!kinds.contains(type.schema))
            QTest::newRow(qPrintable(type.type)) << type.type;
        kinds.append(type.schema);
    }
}

void FuzzTest::payloadsMeetTheirSchema()
{
    QFETCH(QString, type);
    QTemporaryDir folder;
    const JsonValue document = m_events.schema(type).value();
    (void)writeFileAtomically(folder.filePath(u"schema.json"_s), toCompactJson(document)).value();
    const RequestSchema schema = RequestSchema::load(folder.path(), u"schema.json"_s).value();
    PayloadGenerator generator(*m_events.find(type), PayloadSchema(document), 3);
    for (int i = 0; i < 150; ++i) {
        const FuzzPayload made = generator.next();
        QStringList broken = schema.violations(made.payload);
        broken.removeIf([](const QString &pointer) { return pointer.endsWith(u"name"); }); // see mayBeNull()
        QVERIFY2(
            broken.isEmpty() ||
                std::ranges::any_of(made.mutations, [](const Mutation &one) { return one.pointer.endsWith(u"name"); }),
            qPrintable(broken.join(u' ') + u'\n' + QString::fromUtf8(toIndentedJson(made.payload))));
        QVERIFY(parseJson(toCompactJson(made.payload)).has_value());
    }
}

void FuzzTest::sameSeedGivesTheSamePayloads()
{
    const EventType &type = *m_events.find(u"payment.succeeded"_s);
    const PayloadSchema schema(m_events.schema(type.type).value());
    PayloadGenerator one(type, schema, 1);
    PayloadGenerator same(type, schema, 1);
    PayloadGenerator other(type, schema, 2);
    bool differs = false;
    for (int i = 0; i < 600; ++i) {
        const JsonValue payload = one.next().payload;
        QCOMPARE(toCompactJson(same.next().payload), toCompactJson(payload));
        differs = differs || other.next().payload != payload;
    }
    QVERIFY(differs);
}

void FuzzTest::findsTheSymptom_data()
{
    QTest::addColumn<Handler>("handler");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("cause");

    QTest::newRow("a customer without a name") << Handler([](const JsonValue &p) {
        return isNull(p, u"/data/customer/name") ? thrown(u"null has no split"_s, 4) : requestOf(1);
    }) << u"exception"_s << u"/data/customer/name"_s;
    QTest::newRow("a field that is missing") << Handler([](const JsonValue &p) {
        return p.at(u"/data/tax") ? requestOf(1) : requestOf(QString(u"tax undefined"_s));
    }) << u"text"_s << u"/data/tax"_s;
    QTest::newRow("an object in a text") << Handler([](const JsonValue &p) {
        return requestOf(p.at(u"/data/metadata")->object().empty() ? QString() : u"[object Object]"_s);
    }) << u"text"_s << QString();
    QTest::newRow("a currency nobody thought of") << Handler([](const JsonValue &p) {
        return p.at(u"/data/currency")->toString() == u"something_new" ? thrown(u"no currency"_s, 7) : requestOf(1);
    }) << u"exception"_s << u"/data/currency"_s;
}

void FuzzTest::findsTheSymptom()
{
    QFETCH(Handler, handler);
    QFETCH(QString, kind);
    QFETCH(QString, cause);
    const FuzzReport report = fuzzed(handler);
    QCOMPARE(report.findings.size(), 1);
    QCOMPARE(nameOf(report.findings.first().symptom.kind), kind);
    const QList<Mutation> found = report.findings.first().cause;
    QCOMPARE(found.isEmpty() ? QString() : found.first().pointer, cause);
    QVERIFY(found.size() <= 1);
}

void FuzzTest::reportsEachFindingOnce()
{
    const FuzzReport report = fuzzed([](const JsonValue &p) {
        const JsonValue &name = *p.at(u"/data/customer/name");
        if (name.isNull() || name.toString().size() > 1000)
            return thrown(u"one"_s, 4);
        return p.at(u"/data/tax") ? requestOf(1) : thrown(u"two"_s, 9);
    });
    QCOMPARE(report.findings.size(), 2);
    QVERIFY(report.findings[0].count > 1);
    QCOMPARE(report.runs, 400);
}

void FuzzTest::shrinksToWhatMatters()
{
    const FuzzReport report = fuzzed([](const JsonValue &p) {
        return isNull(p, u"/data/customer/phone_number") ? thrown(u"x"_s, 1) : requestOf(1);
    });
    QCOMPARE(report.findings.size(), 1);
    const JsonValue &payload = report.findings.first().payload;
    QVERIFY(isNull(payload, u"/data/customer/phone_number"));
    QVERIFY(!payload.at(u"/data/card_network"));
    QCOMPARE(payload.at(u"/data/customer/email")->toString(), u"a@example.com"_s);
    QCOMPARE(payload.at(u"/data/total_amount")->toInt(-1), 0);
    QVERIFY2(toCompactJson(payload).size() < 900, toIndentedJson(payload).constData());
}

void FuzzTest::lookupsThatLoseAValueAreFound()
{
    const FuzzReport report = fuzzed([](const JsonValue &p) {
        JsonValue body;
        body.set(u"event"_s, u"Paid"_s);
        const QString status = p.at(u"/data/status") ? p.at(u"/data/status")->toString() : QString();
        if (status != u"something_new")
            body.set(u"state"_s, QString(u"is "_s + status));
        return requestOf(body);
    });
    QCOMPARE(report.findings.size(), 1);
    QCOMPARE(report.findings.first().symptom.kind, Symptom::Kind::Vanished);
    QCOMPARE(report.findings.first().symptom.pointer, u"/state"_s);
    QCOMPARE(report.findings.first().cause.first().pointer, u"/data/status"_s);
}

void FuzzTest::optionalFieldsMayBeMissingInTheRequest()
{
    const FuzzReport report = fuzzed([](const JsonValue &p) {
        JsonValue body = JsonValue::emptyObject();
        if (const JsonValue *tax = p.at(u"/data/tax"))
            body.set(u"tax"_s, *tax);
        if (p.at(u"/data/currency")->toString() == u"USD") // a value of its own, not one made of the currency
            body.set(u"dollars"_s, u"yes"_s);
        return requestOf(body);
    });
    QCOMPARE(report.findings.size(), 0);
}

void FuzzTest::emptyTextsMayBeLeftOut()
{
    const FuzzReport report = fuzzed([](const JsonValue &p) {
        JsonValue body = JsonValue::emptyObject();
        if (const QString id = p.at(u"/data/payment_id")->toString(); !id.isEmpty())
            body.set(u"id"_s, id);
        return requestOf(body);
    });
    QCOMPARE(report.findings.size(), 0);
}

/// Each long text of a payload is a finding of its own.
void FuzzTest::allFindingsTogetherAreShrunkInABoundedNumberOfRuns()
{
    int asked = 0;
    const FuzzReport report = fuzzed(
        [&asked](const JsonValue &p) {
            ++asked;
            return thrown(u"x"_s, int(qHash(toCompactJson(p)) % 40) + 1); // shrinking leads nowhere
        },
        400);
    QCOMPARE(report.findings.size(), 40);
    QVERIFY2(asked <= 400 + 1000 + 40, qPrintable(QString::number(asked)));
    QVERIFY(std::ranges::any_of(report.findings, &FuzzFinding::mayBeSmaller));
}

void FuzzTest::aFewFindingsAreShrunkToTheEnd()
{
    int asked = 0;
    const FuzzReport report = fuzzed([&asked](const JsonValue &p) {
        ++asked;
        return isNull(p, u"/data/customer/name") ? thrown(u"x"_s, 1) : requestOf(1);
    });
    QCOMPARE(report.findings.size(), 1);
    QVERIFY(!report.findings.first().mayBeSmaller);
    QVERIFY2(asked < 400 + 60, qPrintable(QString::number(asked)));
}

void FuzzTest::codeThatCannotBeReadIsSaidOnce()
{
    int asked = 0;
    const FuzzReport report = fuzzed([&asked](const JsonValue &) {
        ++asked;
        RunReport broken;
        broken.error = ScriptError{ScriptError::Kind::Syntax, u"Unexpected end"_s, 2, 1, {}};
        return broken;
    });
    QVERIFY(report.isUnreadable);
    QCOMPARE(report.findings.size(), 1);
    QCOMPARE(report.findings.first().symptom.line, 2);
    QCOMPARE(report.runs, 0);
    QCOMPARE(asked, 1); // the sample of the one type
}

void FuzzTest::givesUpOnATransformThatNeverEnds_data()
{
    QTest::addColumn<ScriptError::Kind>("error");
    QTest::addColumn<Symptom::Kind>("symptom");
    QTest::newRow("stopped at the deadline") << ScriptError::Kind::Timeout << Symptom::Kind::Timeout;
    QTest::newRow("out of memory") << ScriptError::Kind::Memory << Symptom::Kind::Crash;
    QTest::newRow("a process that ended") << ScriptError::Kind::Crash << Symptom::Kind::Crash;
}

void FuzzTest::givesUpOnATransformThatNeverEnds()
{
    QFETCH(const ScriptError::Kind, error);
    QFETCH(const Symptom::Kind, symptom);
    int runs = 0;
    const FuzzReport report = fuzzed(
        [&runs, error](const JsonValue &) {
            ++runs;
            RunReport stopped;
            stopped.error = ScriptError{error, u"too long"_s, 0, 0, {}};
            return stopped;
        },
        2000);
    QVERIFY(report.gaveUp);
    QCOMPARE(report.findings.size(), 1);
    QCOMPARE(report.findings.first().symptom.kind, symptom);
    QVERIFY2(runs < 250, qPrintable(QString::number(runs)));
}

void FuzzTest::endsWhenTold()
{
    const FuzzReport report =
        fuzzed([](const JsonValue &) { return requestOf(1); }, 2000, [](int done) { return done < 300; });
    QVERIFY(report.runs >= 300 && report.runs < 500);
}

QTEST_GUILESS_MAIN(FuzzTest)
#include "tst_fuzz.moc"
