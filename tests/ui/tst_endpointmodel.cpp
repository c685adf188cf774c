// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpointform/eventtreemodel.h"
#include "endpoints/endpointmodel.h"
#include "history/historymodel.h"
#include "model/environments.h"
#include "ui/windowfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace hooksmith {

using Tester = QAbstractItemModelTester;

class TestEndpointModel : public QObject
{
    Q_OBJECT

private slots:
    void listsEndpointsWithTheirState();
    void saysWhichEnvironmentAnEndpointIsIn();
    void showsWhereABrokenFileIsBroken();
    void saysWhyAnEndpointIsReadOnly();
    void resetsOnlyWhenSomethingChanged();
    void eventGroupsFollowTheirTypes();
    void keepsEventTypesItDoesNotKnow();
    void historyShowsAnswersAndFailures();

private:
    static void write(const QString &path, const QByteArray &content);
};

void TestEndpointModel::write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    file.write(content);
}

void TestEndpointModel::listsEndpointsWithTheirState()
{
    WindowFixture fixture;
    fixture.addEndpoint(u"segment"_s, u"alpha"_s);
    Endpoint second = fixture.addEndpoint(u"customerio"_s, u"beta"_s);
    second.enabled = false;
    QVERIFY(fixture.openOrCreate()->save(second));
    EndpointModel model(fixture.integrations, *fixture.openOrCreate());
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);

    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, EndpointModel::NameColumn).data().toString(), u"alpha"_s);
    QCOMPARE(model.index(1, EndpointModel::IntegrationColumn).data().toString(), u"Customer.io"_s);
    QVERIFY(!model.index(0, EndpointModel::IntegrationColumn).data(Qt::DecorationRole).value<QIcon>().isNull());
    QCOMPARE(model.index(0, 0).data(EndpointModel::StateRole).value<EndpointModel::State>(),
             EndpointModel::State::Enabled);
    QCOMPARE(model.index(1, 0).data(EndpointModel::StateRole).value<EndpointModel::State>(),
             EndpointModel::State::Disabled);
    QCOMPARE(model.rowOf(u"beta"_s), 1);
    QCOMPARE(model.rowOf(u"gamma"_s), -1);
}

void TestEndpointModel::saysWhichEnvironmentAnEndpointIsIn()
{
    WindowFixture fixture;
    const Endpoint alpha = fixture.addEndpoint(u"segment"_s, u"alpha"_s);
    const Endpoint both = withEnvironment(alpha, nextEnvironment(alpha, u"production"_s, true));
    QVERIFY(fixture.openOrCreate()->save(inEnvironment(both, u"production"_s, nullptr).value()));
    fixture.addEndpoint(u"segment"_s, u"beta"_s);
    const EndpointModel model(fixture.integrations, *fixture.openOrCreate());
    const QModelIndex live = model.index(0, EndpointModel::UrlColumn);
    const QModelIndex only = model.index(1, EndpointModel::UrlColumn);
    QCOMPARE(live.data().toString(), u"production (live): "_s + alpha.url);
    QCOMPARE(only.data().toString(), alpha.url);
    QVERIFY(live.data(Qt::ForegroundRole) != only.data(Qt::ForegroundRole));
}

void TestEndpointModel::showsWhereABrokenFileIsBroken()
{
    WindowFixture fixture;
    fixture.addEndpoint(u"segment"_s, u"broken"_s);
    const QString path = fixture.openOrCreate()->endpointFolder(u"broken"_s) + u"/endpoint.json"_s;
    write(path, "{\n  \"format\": 1,\n  oops\n}\n");
    EndpointModel model(fixture.integrations, *fixture.openOrCreate());
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    QCOMPARE(model.index(0, 0).data(EndpointModel::StateRole).value<EndpointModel::State>(),
             EndpointModel::State::Broken);
    QVERIFY(model.index(0, 0).data(EndpointModel::ProblemRole).toString().contains(u"endpoint.json:3:3"_s));
}

void TestEndpointModel::saysWhyAnEndpointIsReadOnly()
{
    WindowFixture fixture;
    fixture.addEndpoint(u"segment"_s, u"future"_s);
    const QString path = fixture.openOrCreate()->endpointFolder(u"future"_s) + u"/endpoint.json"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray newer = file.readAll().replace("\"format\": 1", "\"format\": 99");
    file.close();
    write(path, newer);
    EndpointModel model(fixture.integrations, *fixture.openOrCreate());
    QCOMPARE(model.index(0, 0).data(EndpointModel::StateRole).value<EndpointModel::State>(),
             EndpointModel::State::ReadOnly);
    QVERIFY(model.index(0, 0).data(EndpointModel::ProblemRole).toString().contains(u"newer version"_s));
}

void TestEndpointModel::resetsOnlyWhenSomethingChanged()
{
    WindowFixture fixture;
    fixture.addEndpoint(u"segment"_s, u"alpha"_s);
    EndpointModel model(fixture.integrations, *fixture.openOrCreate());
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.refresh();
    QCOMPARE(resets.count(), 0);
    fixture.addEndpoint(u"segment"_s, u"beta"_s);
    model.refresh();
    QCOMPARE(resets.count(), 1);
    QCOMPARE(model.rowCount(), 2);
}

void TestEndpointModel::eventGroupsFollowTheirTypes()
{
    const WindowFixture fixture;
    EventTreeModel model(fixture.events.types(), u"en"_s);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setChecked({u"payment.succeeded"_s});
    const QModelIndex group = model.index(0, 0);
    QCOMPARE(group.data(EventTreeModel::TypeRole).toString(), u"payment"_s);
    QCOMPARE(group.data().toString(), u"Payments"_s);
    QCOMPARE(group.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::PartiallyChecked);
    QVERIFY(model.setData(group, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.checked().size(), model.rowCount(group));
    QVERIFY(model.setData(model.index(0, 0, group), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(group.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::PartiallyChecked);
    model.setAllChecked(true);
    QCOMPARE(model.checked().size(), model.typeCount());
    model.setAllChecked(false);
    QVERIFY(model.checked().isEmpty());
}

void TestEndpointModel::keepsEventTypesItDoesNotKnow()
{
    const WindowFixture fixture;
    EventTreeModel model(fixture.events.types(), u"en"_s);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    const QStringList types{u"payment.failed"_s, u"payment.of_tomorrow"_s, u"moon.landed"_s};
    model.setChecked(types);
    QStringList checked = model.checked();
    QCOMPARE(checked.size(), 3);
    for (const QString &type : types)
        QVERIFY2(checked.contains(type), qPrintable(type));
}

void TestEndpointModel::historyShowsAnswersAndFailures()
{
    HistoryEntry answered;
    answered.endpointName = u"alpha"_s;
    answered.delivery.status = 503;
    answered.delivery.reason = u"Service Unavailable"_s;
    HistoryEntry failed;
    failed.error = u"The connection was refused."_s;
    HistoryModel model;
    HistoryEntry live;
    live.endpointName = u"shop"_s;
    live.environment = u"live"_s;
    model.setEntries({live});
    QCOMPARE(model.index(0, HistoryModel::EndpointColumn).data().toString(), u"shop · live"_s);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setEntries({answered, failed});
    QCOMPARE(model.index(0, HistoryModel::StatusColumn).data().toString(), u"503 Service Unavailable"_s);
    QCOMPARE(model.index(1, HistoryModel::StatusColumn).data().toString(), u"No answer"_s);
    model.setEntries({});
    QCOMPARE(model.rowCount(), 0);
}

} // namespace hooksmith

QTEST_MAIN(hooksmith::TestEndpointModel)
#include "tst_endpointmodel.moc"
