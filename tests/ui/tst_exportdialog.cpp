// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exportdialog.h"

#include "store/newendpoint.h"
#include "support/json.h"
#include "ui/scripteddialogs.h"
#include "ui/testservices.h"
#include "ui/windowfixture.h"
#include "widgets/notice.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class TestExportDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_endpoint = newEndpoint(*m_integrations.find(u"segment"_s));
        m_endpoint.name = u"alpha"_s;
        m_endpoint.description = u"The alpha shop"_s; // the name is no field at Svix
        m_endpoint.credentials.insert(u"writeKey"_s,
                                      {.kind = CredentialSource::Kind::Environment, .variable = u"MY_KEY"_s});
        m_dialogs.path.clear();
        open({});
    }

    void everyFormatIsShown()
    {
        auto &formats = named<QComboBox>(m_dialog.get(), u"exportFormatBox"_s);
        QCOMPARE(static_cast<std::size_t>(formats.count()), allExportFormats().size());
        QString previous;
        for (int index = 0; index < formats.count(); ++index) {
            formats.setCurrentIndex(index);
            QVERIFY2(preview().contains(u"alpha"_s), qPrintable(formats.currentText()));
            QVERIFY2(preview() != previous, qPrintable(formats.currentText()));
            previous = preview();
        }
    }

    void copyingCopiesWhatIsShown()
    {
        QTest::mouseClick(&named<QPushButton>(m_dialog.get(), u"copyButton"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), preview());
        QCOMPARE(state(), u"Copied."_s);
    }

    void savingWritesWhatIsShown()
    {
        m_dialogs.path = m_folder.filePath(u"export.json"_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return); // Save As is the default
        QCOMPARE(readFile(m_dialogs.path).value(), preview().toUtf8());
        QVERIFY2(state().contains(u"export.json"_s), qPrintable(state()));
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        m_dialogs.path = m_folder.filePath(u"missing/export.json"_s);
        QTest::mouseClick(&named<QPushButton>(m_dialog.get(), u"saveButton"_s), Qt::LeftButton);
        QVERIFY2(state().contains(u"missing"_s), qPrintable(state()));
        QVERIFY(m_dialog->isVisible());
    }

    void cancellingWritesNothing()
    {
        QTest::mouseClick(&named<QPushButton>(m_dialog.get(), u"saveButton"_s), Qt::LeftButton);
        QCOMPARE(state(), QString());
    }

    void escapeClosesIt()
    {
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }

    void scrubsThePersonalDataOfCases()
    {
        m_endpoint.transform = u"function handler(w) { w.url = 'https://api.segment.io/v1/track';"
                               " w.payload = { userId: w.payload.data.customer.email, event: 'E' }; return w; }"_s;
        const QByteArray payload =
            R"({"type":"payment.succeeded","timestamp":"2026-01-01T00:00:00Z","data":{"customer":{"email":"ada@lovelace.org"}}})";
        EndpointCase own{.name = u"own"_s, .eventType = u"payment.succeeded"_s, .payload = payload};
        own.expected.set(u"userId"_s, u"ada@lovelace.org"_s);
        open({own});
        QVERIFY(preview().contains(u"lovelace"_s));
        auto &notice = named<Notice>(m_dialog.get(), u"exportPersonal"_s);
        QVERIFY(notice.isVisible());
        QTest::keyClick(notice.findChild<QPushButton *>(), Qt::Key_Space);
        QTRY_VERIFY(m_dialog->findChild<QPushButton *>(u"scrubReplace"_s));
        QTest::keyClick(m_dialog->findChild<QPushButton *>(u"scrubReplace"_s), Qt::Key_Return);
        QTRY_VERIFY(!preview().contains(u"lovelace"_s));
        QVERIFY(preview().contains(u"\"userId\": \""_s)); // what the transform makes of the fake is expected now
    }

    void scrubsNothingWhereNoCaseIsTheUsersOwn()
    {
        QVERIFY(!named<Notice>(m_dialog.get(), u"exportPersonal"_s).isVisible());
        const EventType *event = m_services.events.find(u"payment.succeeded"_s);
        open({{.name = u"sample"_s, .eventType = event->type, .payload = event->sample}});
        QVERIFY(!named<Notice>(m_dialog.get(), u"exportPersonal"_s).isVisible());
    }

private:
    void open(const QList<EndpointCase> &cases)
    {
        m_dialog = std::make_unique<ExportDialog>(m_services.services, m_dialogs,
                                                  ExportSubject{m_endpoint, *m_integrations.find(u"segment"_s), cases});
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    [[nodiscard]] QString preview() const
    {
        return named<QPlainTextEdit>(m_dialog.get(), u"exportPreview"_s).toPlainText();
    }
    [[nodiscard]] QString state() const { return named<QLabel>(m_dialog.get(), u"exportState"_s).text(); }

    TestServices m_services;
    QTemporaryDir m_folder;
    IntegrationCatalog m_integrations = IntegrationCatalog::load();
    ScriptedDialogs m_dialogs;
    Endpoint m_endpoint;
    std::unique_ptr<ExportDialog> m_dialog;
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
