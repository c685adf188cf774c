// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problems/transformproblems.h"

#include "editor/codeeditor.h"
#include "editor/problemmarks.h"
#include "problems/problemspanel.h"

#include <QAction>
#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int mostRounds = 10; // as `hooksmith check --fix`; fixes that undo each other would go on for ever

} // namespace

TransformProblems::TransformProblems(CodeEditor &editor, ProblemsPanel &panel, SourceInspector &inspector,
                                     const QFuture<ContractCatalog> &contracts, QWidget &scope)
    : QObject(&scope)
    , m_editor(editor)
    , m_panel(panel)
    , m_marks(new ProblemMarks(editor))
    , m_finder(new ProblemFinder(inspector, contracts, this))
{
    connect(m_finder, &ProblemFinder::found, this, &TransformProblems::show);
    connect(&editor, &CodeEditor::textChanged, this, [this] { m_panel.setOutdated(true); });
    connect(&panel, &ProblemsPanel::placeActivated, &editor, &CodeEditor::goTo);
    connect(&panel, &ProblemsPanel::fixRequested, this, [this](const ProposedFix &mending) { fix({mending}); });
    connect(&panel, &ProblemsPanel::allFixesRequested, this, [this](const QList<ProposedFix> &fixes) {
        m_roundsLeft = mostRounds;
        fixAll(fixes);
    });
    connect(&panel, &ProblemsPanel::pageRequested, this,
            [](const QString &url) { QDesktopServices::openUrl(QUrl(url)); });
    connect(m_marks, &ProblemMarks::actionRequested, this, [this](qsizetype index) {
        if (m_found.problems[index].fix)
            fix({*m_found.problems[index].fix});
    });
    addAction(scope, u"nextProblem"_qs, tr("Next problem"), Qt::Key_F8, [this] { m_marks->goToNext(); });
    addAction(scope, u"previousProblem"_qs, tr("Previous problem"), Qt::SHIFT | Qt::Key_F8,
              [this] { m_marks->goToPrevious(); });
    addAction(scope, u"quickFix"_qs, tr("Quick fix"), Qt::CTRL | Qt::Key_Period, [this] { fixAtCaret(); });
}

void TransformProblems::addAction(QWidget &scope, const QString &name, const QString &text, const QKeySequence &key,
                                  const std::function<void()> &slot)
{
    auto *action = new QAction(text, &scope);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    scope.addAction(action);
}

void TransformProblems::take(const CheckReport &report)
{
    m_finder->take(report);
}

/// What was found in a text that was edited since is dropped: the next check is on its way.
void TransformProblems::show(const FoundProblems &found)
{
    if (found.source != m_editor.content())
        return;
    m_found = found;
    QList<ProblemMark> marks;
    for (const ListedProblem &problem : found.problems)
        marks.append({.diagnostic = problem.diagnostic, .action = problem.fix ? problem.fix->title : QString()});
    m_marks->setMarks(marks);
    m_panel.setProblems(found.problems);
    emit changed();
    fixNextRound();
}

void TransformProblems::fix(const QList<ProposedFix> &fixes)
{
    if (m_found.source == m_editor.content())
        m_editor.apply(editsOf(fixes));
}

void TransformProblems::fixAll(const QList<ProposedFix> &fixes)
{
    fix(fixes);
    m_mendedText = m_editor.content();
    --m_roundsLeft;
}

void TransformProblems::fixNextRound()
{
    if (m_roundsLeft <= 0)
        return;
    const QList<ProposedFix> fixes = m_panel.fixesShown();
    if (fixes.isEmpty() || m_editor.content() != m_mendedText)
        m_roundsLeft = 0;
    else
        fixAll(fixes);
}

void TransformProblems::fixAtCaret()
{
    for (const qsizetype index : m_marks->atCaret()) {
        if (const std::optional<ProposedFix> &mending = m_found.problems[index].fix)
            return fix({*mending});
    }
}

} // namespace hooksmith
