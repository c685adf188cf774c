// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage/coverage.h"
#include "editor/codeeditor.h"
#include "editor/coveragemarks.h"
#include "editor/indicators.h"
#include "lineage/personaldatadialog.h"
#include "screenshot.h"
#include "testservices.h"
#include "widgets/themeswitcher.h"
#include "workbench/workbench.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace hooksmith;
using namespace Qt::StringLiterals;

namespace {

const QString source = u"function handler(webhook) {\n"
                       "  const data = webhook.payload.data;\n"
                       "  if (webhook.eventType === 'payment.succeeded') {\n"
                       "    webhook.url = 'https://api.example.com/in';\n"
                       "    webhook.payload = { mail: data.customer.email, total: data.total_amount };\n"
                       "    return webhook;\n"
                       "  }\n"
                       "  if (webhook.eventType === 'refund.failed')\n"
                       "    webhook.x = 1;\n"
                       "  webhook.cancel = data.never ? 1 : true;\n"
                       "  return webhook;\n"
                       "}\n"_s;

} // namespace

/// What the workbench tells of a transform beyond one result: what runs, where values come from, what leaves.
class TestInsightFlow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void coverageIsOffUntilItIsWanted();
    void coverageColoursTheMargin();
    void coverageFollowsTheNextEdit();
    void aFieldOfTheResultLightsItsSources();
    void aFieldOfThePayloadLightsWhatItDetermines();
    void anEditPutsTheLightsOut();
    void personalDataIsListedCopiedAndSaved();

private:
    template <typename T>
    [[nodiscard]] T *child(const QString &name) const
    {
        return m_workbench->findChild<T *>(name);
    }
    [[nodiscard]] CodeEditor &transform() const { return *child<CodeEditor>(u"transformEditor"_s); }
    [[nodiscard]] CodeEditor &payload() const { return *child<CodeEditor>(u"payloadEditor"_s); }
    [[nodiscard]] CodeEditor &body() const { return *child<CodeEditor>(u"bodyEditor"_s); }
    [[nodiscard]] QString noteAt(int line) const { return transform().findChild<CoverageMarks *>()->noteAt(line); }
    [[nodiscard]] static QString litText(CodeEditor &editor);
    static void click(CodeEditor &editor, const QString &text);

    std::unique_ptr<TestServices> m_services;
    std::unique_ptr<ThemeSwitcher> m_switcher;
    std::unique_ptr<Workbench> m_workbench;
};

void TestInsightFlow::init()
{
    m_services = std::make_unique<TestServices>();
    m_switcher = std::make_unique<ThemeSwitcher>(m_services->settings);
    m_services->settings.setTheme(qEnvironmentVariable("HOOKSMITH_TEST_THEME") == u"dark" ? Settings::Theme::Dark
                                                                                          : Settings::Theme::Light);
    m_workbench = std::make_unique<Workbench>(m_services->services);
    m_workbench->resize(1280, 900);
    m_workbench->setRunSettings({.url = u"https://example.com/webhook"_s});
    m_workbench->setSubscribedEvents({u"payment.succeeded"_s, u"payment.failed"_s});
    m_workbench->setEventType(u"payment.succeeded"_s);
    m_workbench->setTransform(source);
    m_workbench->show();
    m_workbench->activateWindow(); // a display without a window manager gives the focus to nobody unasked
    QVERIFY(QTest::qWaitForWindowActive(m_workbench.get()));
    child<QTabWidget>(u"analysisPanel"_s)->setCurrentIndex(1);
    m_workbench->run();
    QTRY_VERIFY_WITH_TIMEOUT(m_workbench->lastReport(), 20000);
}

void TestInsightFlow::cleanup()
{
    m_workbench.reset();
    m_switcher.reset();
    m_services.reset();
}

/// The text under the lights, a line each.
QString TestInsightFlow::litText(CodeEditor &editor)
{
    QStringList lit;
    const QByteArray text = editor.bytes();
    const auto isLit = [&editor](qsizetype position) {
        return editor.SendScintilla(QsciScintilla::SCI_INDICATORVALUEAT, static_cast<unsigned long>(lineageIndicator),
                                    static_cast<long>(position)) != 0;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isLit(i))
            continue;
        qsizetype end = i;
        while (end < text.size() && isLit(end))
            ++end;
        lit.append(QString::fromUtf8(text.sliced(i, end - i)));
        i = end;
    }
    return lit.join(u'\n');
}

void TestInsightFlow::click(CodeEditor &editor, const QString &text)
{
    const qsizetype offset = editor.content().indexOf(text);
    const QString before = editor.content().first(offset);
    editor.goTo(static_cast<int>(before.count(u'\n')) + 1,
                static_cast<int>(before.size() - before.lastIndexOf(u'\n')) + 1);
}

void TestInsightFlow::coverageIsOffUntilItIsWanted()
{
    QVERIFY(!child<QCheckBox>(u"wantsCoverage"_s)->isChecked());
    QCOMPARE(transform().marginWidth(coverageMargin), 0);
    QCOMPARE(noteAt(2), QString());
}

void TestInsightFlow::coverageColoursTheMargin()
{
    child<QCheckBox>(u"wantsCoverage"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(transform().marginWidth(coverageMargin) > 0, 20000);
    QVERIFY2(noteAt(5).startsWith(u"Reached "_s), qPrintable(noteAt(5)));
    QCOMPARE(noteAt(9), u"Never reached; only refund.failed gets here, which was not run"_s);
    QVERIFY2(noteAt(10).startsWith(u"Reached in part"_s), qPrintable(noteAt(10)));
    QVERIFY(transform().markersAtLine(8) & (1U << neverReachedMarker));
    QCOMPARE(child<QLabel>(u"coverageSummary"_s)->text(), u"Lines 88.9 %, branches 66.7 %"_s);
    QVERIFY(takeScreenshot(*m_workbench, u"coverage"_s));

    child<QCheckBox>(u"wantsCoverage"_s)->click();
    QCOMPARE(transform().marginWidth(coverageMargin), 0);
    QCOMPARE(transform().markersAtLine(8), 0U);
    QCOMPARE(child<QLabel>(u"coverageSummary"_s)->text(), QString());
}

void TestInsightFlow::coverageFollowsTheNextEdit()
{
    child<QCheckBox>(u"wantsCoverage"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!noteAt(9).isEmpty(), 20000);
    transform().insertAt(u"// a comment\n"_s, 0, 0);
    QVERIFY(noteAt(10).startsWith(u"Never reached"_s)); // the colours move with their lines
    QString longer = source;
    m_workbench->replaceTransform(longer.replace(u"refund.failed"_s, u"payment.failed"_s));
    m_workbench->run();
    QTRY_VERIFY_WITH_TIMEOUT(noteAt(9).startsWith(u"Reached "_s), 20000);
}

void TestInsightFlow::aFieldOfTheResultLightsItsSources()
{
    click(body(), u"mail"_s);
    const QString email = parseJson(body().bytes()).value()[u"mail"].toString();
    QTRY_COMPARE_WITH_TIMEOUT(litText(payload()), u"\"%1\""_s.arg(email), 20000);
    QVERIFY(takeScreenshot(*m_workbench, u"lineage"_s));
    click(body(), u"total"_s);
    QTRY_COMPARE(litText(payload()), QString::number(parseJson(body().bytes()).value()[u"total"].toInt()));
    QCOMPARE(litText(body()), QString());
}

void TestInsightFlow::aFieldOfThePayloadLightsWhatItDetermines()
{
    click(body(), u"mail"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!litText(payload()).isEmpty(), 20000);
    click(payload(), u"\"email\""_s);
    QTRY_COMPARE(litText(body()), u"\"%1\""_s.arg(parseJson(body().bytes()).value()[u"mail"].toString()));
    QCOMPARE(litText(payload()), QString());
    click(payload(), u"\"business_id\""_s);
    QTRY_COMPARE(litText(body()), QString());
}

void TestInsightFlow::anEditPutsTheLightsOut()
{
    m_services->settings.setRunsAsYouType(false);
    click(body(), u"mail"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!litText(payload()).isEmpty(), 20000);
    transform().insertAt(u" "_s, 0, 0);
    QCOMPARE(litText(payload()), QString());
    click(body(), u"total"_s);
    QCOMPARE(litText(payload()), QString()); // what was found is of the text before
}

void TestInsightFlow::personalDataIsListedCopiedAndSaved()
{
    child<QPushButton>(u"personalDataButton"_s)->click();
    auto *dialog = child<PersonalDataDialog>(u"personalDataDialog"_s);
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTreeWidget *>(u"personalDataTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->topLevelItemCount() > 0, 20000);
    QCOMPARE(table->topLevelItem(0)->text(0), u"/data/customer/email"_s);
    QCOMPARE(table->topLevelItem(0)->text(2), u"api.example.com"_s);
    QCOMPARE(table->topLevelItem(0)->text(3), u"/body/mail"_s);
    QVERIFY(takeScreenshot(*dialog, u"personal-data"_s));
    dialog->findChild<QPushButton *>(u"copyPersonalData"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"| `/data/customer/email` | email |"_s));

    const QString markdown = m_services->folder.filePath(u"record.md"_s);
    dialog->save(markdown);
    QFile file(markdown);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("| `api.example.com` | `/body/mail` | payment.succeeded |"));
    const QString json = m_services->folder.filePath(u"record.json"_s);
    dialog->save(json);
    QFile jsonFile(json);
    QVERIFY(jsonFile.open(QIODevice::ReadOnly));
    QCOMPARE(parseJson(jsonFile.readAll()).value().array().front()[u"name"].toString(), u"/body/mail"_s);
    dialog->save(m_services->folder.filePath(u"no/such/folder/record.md"_s));
    QVERIFY(dialog->findChild<QWidget *>(u"personalDataNotice"_s)->isVisible());
    dialog->close();
}

QTEST_MAIN(TestInsightFlow)
#include "tst_insightflow.moc"
