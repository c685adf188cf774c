// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/integrationcatalog.h"
#include "check/checkreport.h"
#include "support/files.h"
#include "support/json.h"

#include <QDir>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

/// Tips and troubleshooting as checks.
class AdviceTest : public QObject
{
    Q_OBJECT

private slots:
    void everyIntegrationsAdviceMatchesItsManifest_data();
    void everyIntegrationsAdviceMatchesItsManifest();
    void everyRuleExists();
    void theStateFollowsTheDiagnostics_data();
    void theStateFollowsTheDiagnostics();

private:
    IntegrationCatalog m_integrations = IntegrationCatalog::load();
};

void AdviceTest::everyIntegrationsAdviceMatchesItsManifest_data()
{
    QTest::addColumn<QString>("integration");
    QTest::newRow("Segment") << u"segment"_s;
    QTest::newRow("Customer.io") << u"customerio"_s;
}

void AdviceTest::everyIntegrationsAdviceMatchesItsManifest()
{
    QFETCH(const QString, integration);
    const Integration &manifest = *m_integrations.find(integration);
    const JsonValue rules =
        parseJson(readFile(u":/integrations/%1/advice.json"_s.arg(integration)).value()).value_or(JsonValue());
    QCOMPARE(qsizetype(rules[u"tips"].array().size()), manifest.tips.size());
    QCOMPARE(qsizetype(rules[u"troubleshooting"].array().size()), manifest.troubleshooting.size());
    for (qsizetype i = 0; i < manifest.troubleshooting.size(); ++i)
        QCOMPARE(qsizetype(rules[u"troubleshooting"].array()[size_t(i)].array().size()),
                 manifest.troubleshooting[i].items.size());
    int watched = 0;
    for (const AdviceTopic &topic : adviceOf(manifest)) {
        for (const Advice &advice : topic.items)
            watched += advice.rules.isEmpty() ? 0 : 1;
    }
    QVERIFY(watched >= 10);
}

/// A rule that is renamed must not leave advice behind that is always followed.
void AdviceTest::everyRuleExists()
{
    QByteArray sources;
    for (const QString &folder : {u"contract"_s, u"contract/rules"_s, u"check"_s, u"check/rules"_s}) {
        const QDir files(QStringLiteral(HOOKSMITH_SOURCE_DIR "/app/") + folder);
        for (const QString &file : files.entryList({u"*.cpp"_s}))
            sources += readFile(files.filePath(file)).value();
    }
    for (const Integration &integration : m_integrations.integrations()) {
        const QDir schemas(QStringLiteral(HOOKSMITH_SOURCE_DIR "/resources/integrations/") + integration.id +
                           u"/contract");
        QByteArray known = sources;
        for (const QString &file : schemas.entryList({u"*.json"_s}))
            known += readFile(schemas.filePath(file)).value();
        for (const AdviceTopic &topic : adviceOf(integration)) {
            for (const Advice &advice : topic.items) {
                for (const QString &rule : advice.rules) {
                    const bool isDerived = rule.startsWith(u"unknown-"); // from the name of a field
                    QVERIFY2(isDerived || known.contains(rule.toUtf8()), qPrintable(integration.id + u' ' + rule));
                }
            }
        }
    }
}

void AdviceTest::theStateFollowsTheDiagnostics_data()
{
    QTest::addColumn<QStringList>("rules");
    QTest::addColumn<QString>("found");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<Advice::State>("state");
    const QStringList rules = {u"x"_s, u"email-as-id"_s};
    QTest::newRow("nothing found") << rules << QString() << Outcome::Request << Advice::State::Followed;
    QTest::newRow("its rule is broken") << rules << u"segment/email-as-id"_s << Outcome::Request
                                        << Advice::State::Broken;
    QTest::newRow("another rule is broken")
        << rules << u"segment/message-id"_s << Outcome::Request << Advice::State::Followed;
    QTest::newRow("another rule kept it from being asked")
        << rules << u"customerio/unknown-action"_s << Outcome::Request << Advice::State::Unknown;
    QTest::newRow("the original event is sent")
        << rules << u"segment/raw-event"_s << Outcome::Request << Advice::State::Unknown;
    QTest::newRow("nothing is sent") << rules << QString() << Outcome::Cancelled << Advice::State::Unknown;
    QTest::newRow("the transform fails") << rules << QString() << Outcome::Error << Advice::State::Unknown;
    QTest::newRow("only a comparison with other endpoints can tell")
        << QStringList(u"workspace:sent-twice"_s) << QString() << Outcome::Request << Advice::State::Unwatched;
    QTest::newRow("no rule can tell") << QStringList() << QString() << Outcome::Request << Advice::State::Unwatched;
}

void AdviceTest::theStateFollowsTheDiagnostics()
{
    QFETCH(const QStringList, rules);
    QFETCH(const QString, found);
    QFETCH(const Outcome, outcome);
    QFETCH(const Advice::State, state);
    CheckResult result;
    result.report.outcome = outcome;
    if (outcome == Outcome::Request)
        result.report.request = HttpRequest{};
    if (!found.isEmpty())
        result.report.diagnostics = {
            {.severity = Diagnostic::Severity::Warning, .rule = found, .message = {}, .pointer = {}}};
    CheckReport report;
    report.results = {result};
    QCOMPARE(stateOf({{}, rules}, evidenceOf(report)), state);
}

QTEST_GUILESS_MAIN(AdviceTest)
#include "tst_advice.moc"
