// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problems/problemspanel.h"

#include "problems/problemtable.h"
#include "widgets/emptystate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

ProblemsPanel::ProblemsPanel(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(u"success"_qs, {}, {}, m_stack))
    , m_table(new ProblemTable(m_stack))
    , m_fix(new QAction(tr("Fi&x"), this))
    , m_fixAll(new QAction(tr("Fix &All"), this))
    , m_fixButton(new QPushButton(this))
    , m_fixAllButton(new QPushButton(this))
{
    setObjectName(u"problemsPanel"_qs);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    createFixes();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createBar());
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    connect(m_table, &ProblemTable::activated, this, [this](qsizetype index) {
        const Diagnostic &diagnostic = m_problems[index].diagnostic;
        if (diagnostic.line > 0)
            emit placeActivated(diagnostic.line, diagnostic.column);
    });
    connect(m_table, &ProblemTable::pageRequested, this, &ProblemsPanel::pageRequested);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &ProblemsPanel::showFixes);
    showCounts();
    showFixes();
}

void ProblemsPanel::createFixes()
{
    const std::tuple<QAction *, QPushButton *, QString, void (ProblemsPanel::*)()> fixes[] = {
        {m_fix, m_fixButton, u"fixProblem"_qs, &ProblemsPanel::fixCurrent},
        {m_fixAll, m_fixAllButton, u"fixAllProblems"_qs, &ProblemsPanel::fixAll}};
    for (const auto &[action, button, name, slot] : fixes) {
        button->setObjectName(name);
        button->setText(action->text());
        m_table->addAction(action);
        connect(action, &QAction::triggered, this, slot);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
    }
}

QWidget *ProblemsPanel::createBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(4);
    layout->addWidget(createFilter(Diagnostic::Severity::Error, u"filterErrors"_qs));
    layout->addWidget(createFilter(Diagnostic::Severity::Warning, u"filterWarnings"_qs));
    layout->addWidget(createFilter(Diagnostic::Severity::Hint, u"filterHints"_qs));
    layout->addStretch();
    layout->addWidget(m_fixButton);
    layout->addWidget(m_fixAllButton);
    return bar;
}

QToolButton *ProblemsPanel::createFilter(Diagnostic::Severity severity, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setChecked(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIcon(iconOf(severity));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(button, &QToolButton::toggled, this, &ProblemsPanel::filter);
    m_filters.append({severity, button});
    return button;
}

void ProblemsPanel::setProblems(const QList<ListedProblem> &problems)
{
    const bool isOther = problems.size() != m_problems.size();
    m_isChecked = true;
    m_isOutdated = false;
    m_problems = problems;
    m_table->setProblems(problems);
    showCounts();
    showFixes();
    if (isOther)
        emit countChanged(problems.size());
}

void ProblemsPanel::setOutdated(bool outdated)
{
    m_isOutdated = outdated;
    showFixes();
}

void ProblemsPanel::showCounts()
{
    const auto count = [this](Diagnostic::Severity severity) {
        return static_cast<int>(std::ranges::count_if(
            m_problems, [severity](const ListedProblem &problem) { return problem.diagnostic.severity == severity; }));
    };
    const QString texts[] = {tr("%n error(s)", nullptr, count(Diagnostic::Severity::Error)),
                             tr("%n warning(s)", nullptr, count(Diagnostic::Severity::Warning)),
                             tr("%n hint(s)", nullptr, count(Diagnostic::Severity::Hint))};
    for (size_t i = 0; i < std::size(texts); ++i) {
        QToolButton *button = m_filters[static_cast<qsizetype>(i)].second;
        button->setText(texts[i]);
        button->setToolTip(tr("Show or hide these"));
    }
    m_stack->setCurrentIndex(m_problems.isEmpty() ? 0 : 1);
    if (m_isChecked)
        m_empty->setTexts(tr("No problems"), tr("The destination would take what the transform makes of every event."));
    else
        m_empty->setTexts(tr("Nothing has been checked yet"),
                          tr("After an edit, every event is run and held against the destination's rules."));
}

void ProblemsPanel::showFixes()
{
    const qsizetype current = m_table->currentProblem();
    const ProposedFix *fix = current >= 0 && m_problems[current].fix ? &*m_problems[current].fix : nullptr;
    const auto all = static_cast<int>(fixesShown().size());
    m_fix->setEnabled(fix && !m_isOutdated);
    m_fix->setToolTip(fix ? fix->title : tr("Nothing mends this problem by itself"));
    m_fixAll->setEnabled(all > 0 && !m_isOutdated);
    m_fixAll->setToolTip(
        tr("Apply %n quick fix(es), then those that the next check finds, until none is left", nullptr, all));
    for (const auto &[action, button] : {std::pair(m_fix, m_fixButton), std::pair(m_fixAll, m_fixAllButton)}) {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    }
}

void ProblemsPanel::filter()
{
    QSet<Diagnostic::Severity> hidden;
    for (const auto &[severity, button] : m_filters) {
        if (!button->isChecked())
            hidden.insert(severity);
    }
    m_table->hideSeverities(hidden);
    showFixes();
}

void ProblemsPanel::fixCurrent()
{
    const qsizetype current = m_table->currentProblem();
    if (current >= 0 && m_problems[current].fix)
        emit fixRequested(*m_problems[current].fix);
}

void ProblemsPanel::fixAll()
{
    emit allFixesRequested(fixesShown());
}

QList<ProposedFix> ProblemsPanel::fixesShown() const
{
    QList<ProposedFix> fixes;
    for (qsizetype i = 0; i < m_problems.size(); ++i) {
        const std::optional<ProposedFix> &fix = m_problems[i].fix;
        const bool isShown = !m_table->topLevelItem(static_cast<int>(i))->isHidden();
        if (fix && !fix->needsLook && isShown && !fixes.contains(*fix))
            fixes.append(*fix);
    }
    return fixes;
}

} // namespace hooksmith
