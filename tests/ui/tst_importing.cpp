// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importdialog.h"
#include "support/files.h"
#include "target/exportformat.h"
#include "ui/menukeys.h"
#include "ui/screenshots.h"
#include "ui/windowfixture.h"
#include "window/messagebar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace hooksmith {

/// An endpoint comes from a file, and type declarations go to one, by the File menu.
class TestImporting : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void importsWhatItExported_data();
    void importsWhatItExported();
    void importsATransformForAnotherDestination();
    void asksForAnotherNameWhereOneIsTaken();
    void saysWhatIsNoEndpoint_data();
    void saysWhatIsNoEndpoint();
    void cancellingAddsNothing();
    void writesTypeDeclarations();
    void saysWhereTypesCannotBeWritten();

private:
    template <typename T>
    T &named(const QString &name) const
    {
        return hooksmith::named<T>(m_fixture->window.get(), name);
    }
    [[nodiscard]] MainWindow &window() const { return *m_fixture->window; }
    [[nodiscard]] QStringList names() const { return m_fixture->openOrCreate()->endpointNames(); }
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        return writeFileAtomically(m_fixture->root.filePath(name), content).value();
    }
    [[nodiscard]] ImportDialog *dialog() const { return window().findChild<ImportDialog *>(); }
    void start(const QString &file) const;
    [[nodiscard]] QByteArray exported(const QString &format) const;

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestImporting::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->addEndpoint(u"customerio"_s, u"alpha"_s);
    QVERIFY(m_fixture->show());
}

void TestImporting::start(const QString &file) const
{
    m_fixture->dialogs.path = file;
    QTest::keyClick(&window(), Qt::Key_I, Qt::ControlModifier);
}

QByteArray TestImporting::exported(const QString &format) const
{
    const Workspace workspace = m_fixture->openOrCreate().value();
    Endpoint endpoint = workspace.load(u"alpha"_s).value();
    endpoint.events = {u"payment.succeeded"_s, u"refund.succeeded"_s};
    endpoint.transform = u"function handler(webhook) {\n  return webhook; // exported\n}\n"_s;
    for (const auto &each : allExportFormats()) {
        if (each->id() == format)
            return each->write({endpoint, *m_fixture->integrations.find(endpoint.integration), {}}).value();
    }
    return {};
}

void TestImporting::importsWhatItExported_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("a file of Hooksmith") << u"hooksmith"_s;
    QTest::newRow("a file of Svix") << u"svix"_s;
}

void TestImporting::importsWhatItExported()
{
    QFETCH(const QString, format);
    start(write(u"elsewhere.json"_s, exported(format)));
    QTRY_VERIFY(dialog());
    QVERIFY(named<QLabel>(u"importSummary"_s).text().startsWith(u"2 event"_s));
    QVERIFY(saveScreenshot(*dialog(), u"light"_s, u"import-"_s + format));
    named<QLineEdit>(u"importName"_s).selectAll();
    QTest::keyClicks(&named<QWidget>(u"importName"_s), u"beta"_s);
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_COMPARE(names(), (QStringList{u"alpha"_s, u"beta"_s}));
    QTRY_VERIFY(window().windowTitle().startsWith(u"beta"_s)); // it is opened
    const Endpoint beta = m_fixture->openOrCreate()->load(u"beta"_s).value();
    QCOMPARE(beta.integration, u"customerio"_s);
    QCOMPARE(beta.events, (QStringList{u"payment.succeeded"_s, u"refund.succeeded"_s}));
    QVERIFY(beta.transform.contains(u"exported"_s));
    QCOMPARE(beta.credentials.keys(), (QStringList{u"apiKey"_s, u"siteId"_s}));
    QVERIFY(beta.id != m_fixture->openOrCreate()->load(u"alpha"_s)->id);
    QVERIFY(named<QLabel>(u"messageText"_s).text().contains(u"enter them in its settings"_s));
    QVERIFY(saveScreenshot(window(), u"light"_s, u"imported-"_s + format));
}

void TestImporting::importsATransformForAnotherDestination()
{
    start(write(u"track.js"_s, "function handler(webhook) { webhook.url = 'https://api.segment.io/v1/track';"
                               " return webhook; }\n"));
    QTRY_VERIFY(dialog());
    auto &destination = named<QComboBox>(u"importIntegration"_s);
    QCOMPARE(destination.currentData().toString(), u"segment"_s); // whose host it names
    QCOMPARE(named<QLineEdit>(u"importName"_s).text(), u"track"_s);
    destination.setFocus();
    QTest::keyClicks(&destination, u"Cust"_s);
    QCOMPARE(destination.currentData().toString(), u"customerio"_s);
    QTRY_VERIFY(named<QLabel>(u"importSummary"_s).text().contains(u"customer.io"_s));
    QTRY_VERIFY(named<QPushButton>(u"importButton"_s).isEnabled());
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_COMPARE(names(), (QStringList{u"alpha"_s, u"track"_s}));
    QCOMPARE(m_fixture->openOrCreate()->load(u"track"_s)->integration, u"customerio"_s);
}

void TestImporting::asksForAnotherNameWhereOneIsTaken()
{
    start(write(u"a.json"_s, exported(u"hooksmith"_s)));
    QTRY_VERIFY(dialog());
    auto &name = named<QLineEdit>(u"importName"_s);
    QCOMPARE(name.text(), u"alpha 2"_s);
    name.selectAll();
    QTest::keyClicks(&name, u"Alpha"_s);
    QVERIFY(!named<QPushButton>(u"importButton"_s).isEnabled());
    QVERIFY(named<QLabel>(u"importProblem"_s).text().contains(u"Choose another name"_s));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QCOMPARE(names().size(), 1);
}

void TestImporting::saysWhatIsNoEndpoint_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("other JSON") << u"package.json"_s << QByteArray("{\"name\":\"x\"}") << u"is no export"_s;
    QTest::newRow("broken JSON") << u"x.json"_s << QByteArray("{\n  \"hooksmith\": \"endpoint\",\n  nope\n}")
                                 << u"x.json:3:3"_s;
    QTest::newRow("a text without a handler") << u"notes.js"_s << QByteArray("let a = 1\n") << u"handler(webhook)"_s;
    QTest::newRow("an integration that is not here")
        << u"far.json"_s
        << QByteArray("{\"hooksmith\":\"endpoint\",\"format\":1,\"endpoint\":{\"integration\":\"acme\",\"url\":\"\"},"
                      "\"transform\":\"function handler(w) { return w }\"}")
        << u"acme"_s;
    QTest::newRow("a file that is not there") << QString() << QByteArray() << u"gone.json"_s;
}

void TestImporting::saysWhatIsNoEndpoint()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, said);
    start(name.isEmpty() ? m_fixture->root.filePath(u"gone.json"_s) : write(name, content));
    QTRY_VERIFY(window().findChild<MessageBar *>());
    const QString text = named<QLabel>(u"messageText"_s).text();
    QVERIFY2(text.contains(said), qPrintable(text));
    QVERIFY2(name.isEmpty() || text.contains(name), qPrintable(text));
    QVERIFY(!dialog());
    QCOMPARE(names().size(), 1);
}

void TestImporting::cancellingAddsNothing()
{
    start({});
    QVERIFY(!dialog());
    start(write(u"a.json"_s, exported(u"svix"_s)));
    QTRY_VERIFY(dialog());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QCOMPARE(names().size(), 1);
}

void TestImporting::writesTypeDeclarations()
{
    const QString file = m_fixture->workspaceFolder() + u"/hooksmith.d.ts"_s;
    m_fixture->dialogs.path = file;
    QVERIFY(chooseInMenu(window(), Qt::Key_F, u"writeTypesAction"_s));
    QTRY_VERIFY(window().statusBar()->currentMessage().contains(u"hooksmith.d.ts"_s));
    QVERIFY(readFile(file)->contains("namespace Dodo"));
}

void TestImporting::saysWhereTypesCannotBeWritten()
{
    m_fixture->dialogs.path = m_fixture->root.filePath(u"nowhere/hooksmith.d.ts"_s);
    QVERIFY(chooseInMenu(window(), Qt::Key_F, u"writeTypesAction"_s));
    QTRY_VERIFY(window().findChild<MessageBar *>());
    QVERIFY(named<QLabel>(u"messageText"_s).text().contains(u"nowhere"_s));
}

} // namespace hooksmith

QTEST_MAIN(hooksmith::TestImporting)
#include "tst_importing.moc"
