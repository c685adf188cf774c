// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/transformcheck.h"
#include "editor/codeeditor.h"
#include "editor/indicators.h"
#include "problems/problemspanel.h"
#include "problems/problemtable.h"
#include "problems/transformproblems.h"
#include "screenshot.h"
#include "script/sourceinspector.h"
#include "testservices.h"
#include "widgets/themeswitcher.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

namespace {

/// As published examples have it: an action that Customer.io does not know, amounts as texts, no time.
const QString handler =
    u"function handler(webhook) {\n"
    "  // 결제 🧾\n"
    "  const payment = webhook.payload.data;\n"
    "  if (webhook.eventType !== \"payment.succeeded\") { webhook.cancel = true; return webhook; }\n"
    "  webhook.url = \"https://track.customer.io/api/v2/entity\";\n"
    "  webhook.payload = {\n"
    "    type: \"person\",\n"
    "    identifiers: { id: payment.customer.customer_id },\n"
    "    action: \"payment_completed\",\n"
    "    attributes: { amount: (payment.total_amount / 100).toFixed(2) },\n"
    "  };\n"
    "  return webhook;\n"
    "}\n"_qs;

} // namespace

/// Real checks of a real transform, brought to an editor and a list.
class TestTransformProblems : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_services = std::make_unique<TestServices>();
        m_switcher = std::make_unique<ThemeSwitcher>(m_services->settings);
        m_services->settings.setTheme(Settings::Theme::Light);
        m_window = std::make_unique<QSplitter>(Qt::Vertical);
        m_editor = new CodeEditor(CodeEditor::Language::JavaScript, m_window.get());
        m_panel = new ProblemsPanel(m_window.get());
        m_window->addWidget(m_editor);
        m_window->addWidget(m_panel);
        m_problems = new TransformProblems(*m_editor, *m_panel, m_inspector, m_services->contracts, *m_window);
        m_window->resize(1000, 640);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_editor->load(handler);
        check();
    }

    void cleanup()
    {
        m_window.reset();
        m_switcher.reset();
        m_services.reset();
    }

    void problemsAreUnderlinedWhereTheCodeMadeThem()
    {
        const Diagnostic found = diagnostic(u"unknown-action"_qs);
        QCOMPARE(found.line, 9);
        QVERIFY(isMarked(problemIndicator, u"\"payment_completed\""_qs) || isMarked(problemIndicator, u"action:"_qs));
        QVERIFY(!isMarked(problemIndicator, u"return webhook;\n}"_qs));
    }

    void marksMoveWithTheText()
    {
        m_editor->insertAt(u"// first\n"_qs, 0, 0);
        QTest::keyClick(m_editor, Qt::Key_F8);
        QVERIFY(caretLine() >= 7);
    }

    void f8GoesRound()
    {
        mendTheAction(); // which uncovers more
        QVERIFY(m_problems->problems().size() > 1);
        m_editor->goTo(1, 1);
        QList<int> lines;
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(m_editor, Qt::Key_F8);
            lines.append(caretLine());
        }
        QVERIFY(std::ranges::adjacent_find(lines, std::ranges::greater{}) != lines.end()); // back to the first
        const int here = caretLine();
        QTest::keyClick(m_editor, Qt::Key_F8);
        QTest::keyClick(m_editor, Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(caretLine(), here);
    }

    void controlPeriodMendsWhatIsAtTheCaret()
    {
        m_editor->goTo(9, 8);
        QTest::keyClick(m_editor, Qt::Key_Period, Qt::ControlModifier);
        QVERIFY2(m_editor->content().contains(u"action: \"event\","_qs), qPrintable(m_editor->content()));
        QCOMPARE(caretLine(), 9);
        m_editor->undo();
        QCOMPARE(m_editor->content(), handler);
    }

    void theHoverSaysWhatIsWrongAndMendsIt()
    {
        const auto position =
            static_cast<int>(handler.left(handler.indexOf(u"\"payment_completed\""_qs)).toUtf8().size());
        emit m_editor->SCN_DWELLSTART(position, 200, 150);
        auto *card = m_editor->findChild<QWidget *>(u"hoverCard"_qs);
        QTRY_VERIFY(card->isVisible());
        QVERIFY(card->findChild<QLabel *>(u"hoverMessage"_qs)->text().contains(u"payment_completed"_qs));
        auto *action = card->findChild<QPushButton *>(u"hoverAction"_qs);
        QVERIFY(action->isVisible());
        QVERIFY(takeScreenshot(*card, u"problem-hover"_qs));
        QTest::mouseClick(action, Qt::LeftButton);
        QVERIFY(!card->isVisible());
        QVERIFY(m_editor->content() != handler);
    }

    void aRowLeadsToTheEditor()
    {
        auto *table = m_panel->findChild<ProblemTable *>(u"problemTable"_qs);
        table->setFocus();
        table->setCurrentItem(table->topLevelItem(0));
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(m_editor->hasFocus());
        QCOMPARE(caretLine(), m_problems->problems().first().diagnostic.line);
    }

    void everythingIsMendedByOneFixAll()
    {
        auto *all = m_panel->findChild<QPushButton *>(u"fixAllProblems"_qs);
        QString before = m_editor->content();
        QTest::mouseClick(all, Qt::LeftButton);
        int rounds = 0;
        while (m_editor->content() != before) {
            QVERIFY(!all->isEnabled()); // until the next check
            before = m_editor->content();
            ++rounds;
            check(); // as the window does after every edit
        }
        QVERIFY2(rounds > 1, "one fix uncovers the next problem here");
        QVERIFY(!all->isEnabled());
        for (const ListedProblem &problem : m_problems->problems())
            QVERIFY2(problem.diagnostic.severity != Diagnostic::Severity::Error,
                     qPrintable(problem.diagnostic.message));
        QVERIFY(m_editor->content().contains(u"// 결제 🧾"_qs));
    }

    void anEditEndsTheRounds()
    {
        QTest::mouseClick(m_panel->findChild<QPushButton *>(u"fixAllProblems"_qs), Qt::LeftButton);
        m_editor->insertAt(u"// first\n"_qs, 0, 0);
        const QString mine = m_editor->content();
        check();
        QVERIFY(m_panel->findChild<QPushButton *>(u"fixAllProblems"_qs)->isEnabled()); // there is more to mend
        QCOMPARE(m_editor->content(), mine);
    }

    void itLooksRight()
    {
        mendTheAction();
        auto *table = m_panel->findChild<ProblemTable *>(u"problemTable"_qs);
        table->setCurrentItem(table->topLevelItem(0));
        QVERIFY(takeScreenshot(*m_window, u"problems-light"_qs));
        m_services->settings.setTheme(Settings::Theme::Dark);
        QVERIFY(takeScreenshot(*m_window, u"problems-dark"_qs));
        m_panel->setProblems({});
        QVERIFY(takeScreenshot(*m_window, u"problems-none-dark"_qs));
    }

private:
    void check()
    {
        CheckSubject subject{.name = {},
                             .file = u"transform.js"_qs,
                             .job = {},
                             .integrationId = u"customerio"_qs,
                             .region = u"us"_qs,
                             .subscription = {}};
        subject.job.source = m_editor->content();
        subject.job.url = u"https://track.customer.io/api/v2/entity"_qs;
        const CheckPlan plan = planCheck(subject, m_services->events, {u"payment.succeeded"_qs, u"payment.failed"_qs});
        const QFuture<CheckReport> report = checkTransform(m_services->runner, plan, m_services->contracts.result());
        QTRY_VERIFY_WITH_TIMEOUT(report.isFinished(), 60000);
        const QFuture<SourceOutline> outline = m_inspector.inspect(subject.job.source);
        QTRY_VERIFY_WITH_TIMEOUT(outline.isFinished(), 60000);
        QSignalSpy changed(m_problems, &TransformProblems::changed);
        m_problems->take(located(report.result(), outline.result()));
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 60000);
    }

    void mendTheAction()
    {
        m_editor->goTo(9, 8);
        QTest::keyClick(m_editor, Qt::Key_Period, Qt::ControlModifier);
        check();
    }

    [[nodiscard]] Diagnostic diagnostic(const QString &rule) const
    {
        for (const ListedProblem &problem : m_problems->problems()) {
            if (problem.diagnostic.rule.section(u'/', -1) == rule)
                return problem.diagnostic;
        }
        return {};
    }

    [[nodiscard]] bool isMarked(int indicator, const QString &code) const
    {
        const auto position = m_editor->content().left(m_editor->content().indexOf(code)).toUtf8().size();
        return m_editor->SendScintilla(QsciScintilla::SCI_INDICATORVALUEAT, static_cast<unsigned long>(indicator),
                                       static_cast<long>(position)) != 0;
    }

    [[nodiscard]] int caretLine() const
    {
        int line = 0;
        int index = 0;
        m_editor->getCursorPosition(&line, &index);
        return line + 1;
    }

    SourceInspector m_inspector{QStringLiteral(HOOKSMITH_BINARY_DIR "/hooksmith-sandbox")};
    std::unique_ptr<TestServices> m_services;
    std::unique_ptr<ThemeSwitcher> m_switcher;
    std::unique_ptr<QSplitter> m_window;
    CodeEditor *m_editor = nullptr;
    ProblemsPanel *m_panel = nullptr;
    TransformProblems *m_problems = nullptr;
};

QTEST_MAIN(TestTransformProblems)
#include "tst_transformproblems.moc"
