// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoints/endpointlistpage.h"
#include "support/ordinaryuser.h"
#include "ui/screenshots.h"
#include "ui/windowfixture.h"
#include "widgets/themeswitcher.h"
#include "window/messagebar.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QScopeGuard>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace hooksmith {

class TestEndpointList : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void opensWithReturn();
    void filters();
    void duplicatesDisabledAndWithItsCredentials();
    void renamesAfterAsking();
    void disablesAndEnables();
    void deletesIntoTheTrashAfterAsking();
    void listsABrokenEndpointAndNeverOverwritesIt();
    void saysWhatAReadOnlyFolderRefuses();
    void seesWhatOtherProgramsDo();

private:
    [[nodiscard]] QTableView &table() const { return named<QTableView>(m_fixture->window.get(), u"endpointTable"_s); }
    void trigger(const QString &action) const { named<QAction>(action).trigger(); }
    template <typename T>
    T &named(const QString &name) const
    {
        return hooksmith::named<T>(m_fixture->window.get(), name);
    }
    template <typename T>
    static T &named(const QWidget *parent, const QString &name)
    {
        return hooksmith::named<T>(parent, name);
    }
    void select(const QString &name) const { named<EndpointListPage>(u"endpointListPage"_s).select(name); }
    [[nodiscard]] Workspace workspace() const { return m_fixture->openOrCreate().value(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestEndpointList::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->addEndpoint(u"segment"_s, u"alpha"_s);
    m_fixture->addEndpoint(u"customerio"_s, u"beta"_s);
}

void TestEndpointList::opensWithReturn()
{
    QVERIFY(m_fixture->show());
    select(u"beta"_s);
    QTest::keyClick(&table(), Qt::Key_Return);
    QTRY_VERIFY(m_fixture->window->findChild<QWidget *>(u"endpointPage"_s));
    QCOMPARE(named<QLabel>(u"currentCrumb"_s).text(), u"beta"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the list of before
    m_fixture->click(u"crumb0"_s);
    QTRY_VERIFY(m_fixture->window->findChild<QWidget *>(u"endpointListPage"_s));
    QCOMPARE(table().currentIndex().siblingAtColumn(0).data().toString(), u"beta"_s); // where one was
    QTRY_VERIFY(table().hasFocus());
}

void TestEndpointList::filters()
{
    QVERIFY(m_fixture->show());
    QTest::keyClicks(&named<QLineEdit>(u"endpointFilter"_s), u"customer.IO"_s);
    QCOMPARE(table().model()->rowCount(), 1);
    QTest::keyClicks(&named<QLineEdit>(u"endpointFilter"_s), u"!"_s);
    QCOMPARE(table().model()->rowCount(), 0);
    QVERIFY(named<QLabel>(u"noMatch"_s).isVisible());
}

void TestEndpointList::duplicatesDisabledAndWithItsCredentials()
{
    const QString id = workspace().load(u"alpha"_s)->id;
    m_fixture->secrets.put({.endpointId = id, .credentialId = u"writeKey"_s}, u"top secret"_s);
    QVERIFY(m_fixture->show());
    select(u"alpha"_s);
    trigger(u"duplicateAction"_s);
    QCOMPARE(workspace().endpointNames().size(), 3);
    const QString copyName = named<EndpointListPage>(u"endpointListPage"_s).selectedName();
    const Result<Endpoint> copy = workspace().load(copyName);
    QVERIFY(copy);
    QVERIFY(copyName != u"alpha"_s);
    QVERIFY(!copy->enabled);
    QVERIFY(copy->id != id);
    QTRY_COMPARE(m_fixture->secrets.value({.endpointId = copy->id, .credentialId = u"writeKey"_s}), u"top secret"_s);
}

void TestEndpointList::renamesAfterAsking()
{
    QVERIFY(m_fixture->show());
    select(u"alpha"_s);
    m_fixture->dialogs.text = u"BETA"_s;
    trigger(u"renameAction"_s);
    QVERIFY(!m_fixture->dialogs.problems.last().isEmpty()); // taken, whatever its case
    m_fixture->dialogs.text = u"gamma"_s;
    trigger(u"renameAction"_s);
    QTRY_COMPARE(workspace().endpointNames(), QStringList({u"beta"_s, u"gamma"_s}));
}

void TestEndpointList::disablesAndEnables()
{
    QVERIFY(m_fixture->show());
    select(u"alpha"_s);
    trigger(u"toggleAction"_s);
    QVERIFY(!workspace().load(u"alpha"_s)->enabled);
    QCOMPARE(named<QAction>(u"toggleAction"_s).text(), u"Enable"_s);
    trigger(u"toggleAction"_s);
    QVERIFY(workspace().load(u"alpha"_s)->enabled);
}

void TestEndpointList::deletesIntoTheTrashAfterAsking()
{
    QVERIFY(QDir(m_fixture->root.path()).mkdir(u"data"_s));
    qputenv("XDG_DATA_HOME", m_fixture->root.filePath(u"data"_s).toUtf8()); // where the trash is
    const QString id = workspace().load(u"alpha"_s)->id;
    m_fixture->secrets.put({.endpointId = id, .credentialId = u"writeKey"_s}, u"top secret"_s);
    QVERIFY(m_fixture->show());
    select(u"alpha"_s);
    m_fixture->dialogs.answers = {Answer::Cancel};
    trigger(u"deleteAction"_s);
    QCOMPARE(workspace().endpointNames().size(), 2);
    m_fixture->dialogs.answers = {Answer::Accept};
    trigger(u"deleteAction"_s);
    QTRY_COMPARE(workspace().endpointNames(), QStringList{u"beta"_s});
    QTRY_COMPARE(m_fixture->secrets.count(), 0);
    QVERIFY(m_fixture->dialogs.asked.last().destructive);
}

void TestEndpointList::listsABrokenEndpointAndNeverOverwritesIt()
{
    const QString path = workspace().endpointFolder(u"alpha"_s) + u"/endpoint.json"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ \"format\": 1, oops }");
    file.close();
    QVERIFY(m_fixture->show());
    select(u"alpha"_s);
    QVERIFY(named<QLabel>(u"endpointProblem"_s).text().contains(u"endpoint.json:1:16"_s));
    for (const QString &action :
         {u"editAction"_s, u"toggleAction"_s, u"renameAction"_s, u"duplicateAction"_s, u"sendAction"_s})
        QVERIFY2(!named<QAction>(action).isEnabled(), qPrintable(action));
    QVERIFY(saveScreenshot(*m_fixture->window, u"light"_s, u"list-broken"_s));
    QTest::keyClick(&table(), Qt::Key_Return);
    QVERIFY(!m_fixture->window->findChild<QWidget *>(u"endpointPage"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "{ \"format\": 1, oops }");
}

void TestEndpointList::saysWhatAReadOnlyFolderRefuses()
{
    m_fixture.reset();
    const OrdinaryUser user;
    QVERIFY(user.isOrdinary());
    init(); // with files of this user
    QVERIFY(m_fixture->show());
    select(u"alpha"_s);
    const QString folder = workspace().endpointFolder(u"alpha"_s);
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    const auto writable = qScopeGuard([&] {
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_fixture.reset();
    });
    trigger(u"toggleAction"_s);
    const auto *bar = m_fixture->window->findChild<MessageBar *>();
    QVERIFY(bar);
    QVERIFY2(bar->text().contains(u"alpha"_s), qPrintable(bar->text()));
    QVERIFY(workspace().load(u"alpha"_s)->enabled);
}

void TestEndpointList::seesWhatOtherProgramsDo()
{
    QVERIFY(m_fixture->show());
    m_fixture->addEndpoint(u"webhook"_s, u"gamma"_s); // a git checkout, say
    trigger(u"reloadAction"_s);
    QCOMPARE(table().model()->rowCount(), 3);
}

} // namespace hooksmith

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QTemporaryDir folder;
    hooksmith::Settings settings(folder.filePath(u"theme.ini"_s));
    settings.setTheme(hooksmith::Settings::Theme::Light);
    const hooksmith::ThemeSwitcher switcher(settings);
    hooksmith::TestEndpointList test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_endpointlist.moc"
