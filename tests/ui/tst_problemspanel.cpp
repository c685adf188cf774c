// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problems/problemspanel.h"
#include "problems/problemtable.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace hooksmith;
using namespace Qt::StringLiterals;

namespace {

ListedProblem problem(Diagnostic::Severity severity, const QString &rule, int line, const QStringList &events,
                      const QString &fixed = {})
{
    ListedProblem made{.diagnostic = {.severity = severity,
                                      .rule = rule,
                                      .message = u"About "_qs + rule,
                                      .pointer = u"/action"_qs,
                                      .line = line,
                                      .documentation = u"https://docs.example/"_qs + rule,
                                      .column = 5},
                       .events = events,
                       .fix = {}};
    if (!fixed.isEmpty())
        made.fix = ProposedFix{.title = fixed, .edits = {{.range = {line, line + 1}, .text = fixed}}};
    return made;
}

QList<ListedProblem> problems()
{
    using enum Diagnostic::Severity;
    return {problem(Error, u"customerio/unknown-action"_qs, 4, {u"payment.succeeded"_qs, u"payment.failed"_qs},
                    u"Use the action event"_qs),
            problem(Warning, u"customerio/event-time"_qs, 7, {u"refund.succeeded"_qs}, u"Add the event's time"_qs),
            problem(Hint, u"customerio/subscription"_qs, 0, {})};
}

} // namespace

class TestProblemsPanel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_panel = std::make_unique<ProblemsPanel>();
        m_panel->resize(900, 260);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }

    void anEmptyListSaysSo()
    {
        QVERIFY(!table().isVisible());
        QVERIFY(!button(u"fixAllProblems"_qs).isEnabled());
        m_panel->setProblems(problems());
        QVERIFY(table().isVisible());
        m_panel->setProblems({});
        QVERIFY(!table().isVisible());
        QCOMPARE(m_panel->count(), 0);
    }

    void rowsSayWhatWhichEventsAndWhere()
    {
        QSignalSpy counted(m_panel.get(), &ProblemsPanel::countChanged);
        m_panel->setProblems(problems());
        QCOMPARE(counted.size(), 1);
        QCOMPARE(counted[0][0].toLongLong(), 3);
        const QTreeWidgetItem *first = table().topLevelItem(0);
        QCOMPARE(first->text(0), u"About customerio/unknown-action"_qs);
        QCOMPARE(first->text(2), u"4"_qs);
        QCOMPARE(first->text(3), u"customerio/unknown-action"_qs);
        QVERIFY(first->toolTip(1).contains(u"payment.failed"_qs));
        QCOMPARE(table().topLevelItem(1)->text(1), u"refund.succeeded"_qs);
        QCOMPARE(table().topLevelItem(2)->text(2), u"–"_qs);
    }

    void aClickLeadsToTheLineAndTheRuleToItsPage()
    {
        m_panel->setProblems(problems());
        QSignalSpy places(m_panel.get(), &ProblemsPanel::placeActivated);
        QSignalSpy pages(m_panel.get(), &ProblemsPanel::pageRequested);
        click(1, 0);
        QCOMPARE(places.size(), 1);
        QCOMPARE(places[0], (QVariantList{7, 5}));
        click(0, 3);
        QCOMPARE(places.size(), 1);
        QCOMPARE(pages.size(), 1);
        QCOMPARE(pages[0][0].toString(), u"https://docs.example/customerio/unknown-action"_qs);
    }

    void returnLeadsToTheLine()
    {
        m_panel->setProblems(problems());
        QSignalSpy places(m_panel.get(), &ProblemsPanel::placeActivated);
        table().setFocus();
        table().setCurrentItem(table().topLevelItem(0));
        QTest::keyClick(&table(), Qt::Key_Down);
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(places.size(), 1);
        QCOMPARE(places[0], (QVariantList{7, 5}));
    }

    void aSeverityCanBeHidden()
    {
        m_panel->setProblems(problems());
        QTest::mouseClick(m_panel->findChild<QToolButton *>(u"filterErrors"_qs), Qt::LeftButton);
        QVERIFY(table().topLevelItem(0)->isHidden());
        QVERIFY(!table().topLevelItem(1)->isHidden());
        QSignalSpy fixes(m_panel.get(), &ProblemsPanel::allFixesRequested);
        QTest::mouseClick(&button(u"fixAllProblems"_qs), Qt::LeftButton);
        QCOMPARE(fixes[0][0].value<QList<ProposedFix>>(), QList{*problems()[1].fix}); // what is hidden stays as it is
        m_panel->setProblems(problems());
        QVERIFY(table().topLevelItem(0)->isHidden());
    }

    void oneOrAllAreMended()
    {
        m_panel->setProblems(problems());
        QSignalSpy fixes(m_panel.get(), &ProblemsPanel::fixRequested);
        QSignalSpy allFixes(m_panel.get(), &ProblemsPanel::allFixesRequested);
        QVERIFY(!button(u"fixProblem"_qs).isEnabled()); // none is current
        table().setCurrentItem(table().topLevelItem(2));
        QVERIFY(!button(u"fixProblem"_qs).isEnabled()); // nothing mends it
        table().setCurrentItem(table().topLevelItem(1));
        QTest::mouseClick(&button(u"fixProblem"_qs), Qt::LeftButton);
        QCOMPARE(fixes[0][0].value<ProposedFix>(), *problems()[1].fix);
        QTest::mouseClick(&button(u"fixAllProblems"_qs), Qt::LeftButton);
        QCOMPARE(allFixes[0][0].value<QList<ProposedFix>>(), (QList{*problems()[0].fix, *problems()[1].fix}));
    }

    void whatNeedsALookIsNotMendedWithAll()
    {
        QList<ListedProblem> listed = problems();
        listed[0].fix->needsLook = true;
        m_panel->setProblems(listed);
        QSignalSpy fixes(m_panel.get(), &ProblemsPanel::fixRequested);
        QSignalSpy allFixes(m_panel.get(), &ProblemsPanel::allFixesRequested);
        QTest::mouseClick(&button(u"fixAllProblems"_qs), Qt::LeftButton);
        QCOMPARE(allFixes[0][0].value<QList<ProposedFix>>(), QList{*listed[1].fix});
        table().setCurrentItem(table().topLevelItem(0));
        QTest::mouseClick(&button(u"fixProblem"_qs), Qt::LeftButton);
        QCOMPARE(fixes[0][0].value<ProposedFix>(), *listed[0].fix);
    }

    void theContextMenuMendsToo()
    {
        QCOMPARE(table().contextMenuPolicy(), Qt::ActionsContextMenu);
        m_panel->setProblems(problems());
        table().setCurrentItem(table().topLevelItem(0));
        QStringList texts;
        for (const QAction *action : table().actions())
            texts.append(action->text().remove(u'&'));
        QVERIFY(texts.contains(u"Fix"_qs));
        QVERIFY(texts.contains(u"Fix All"_qs));
    }

    void nothingIsMendedAfterAnEdit()
    {
        m_panel->setProblems(problems());
        table().setCurrentItem(table().topLevelItem(0));
        m_panel->setOutdated(true);
        QVERIFY(!button(u"fixProblem"_qs).isEnabled());
        QVERIFY(!button(u"fixAllProblems"_qs).isEnabled());
        m_panel->setProblems(problems());
        QVERIFY(button(u"fixProblem"_qs).isEnabled()); // the row is still the current one
    }

private:
    ProblemTable &table() const { return *m_panel->findChild<ProblemTable *>(u"problemTable"_qs); }
    QPushButton &button(const QString &name) const { return *m_panel->findChild<QPushButton *>(name); }
    void click(int row, int column) const
    {
        const QRect cell = table().visualItemRect(table().topLevelItem(row));
        const QPoint place(table().columnViewportPosition(column) + 20, cell.center().y());
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, place);
    }

    std::unique_ptr<ProblemsPanel> m_panel;
};

QTEST_MAIN(TestProblemsPanel)
#include "tst_problemspanel.moc"
