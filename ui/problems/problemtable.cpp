// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problems/problemtable.h"

#include "widgets/badge.h"
#include "widgets/rowdelegate.h"
#include "widgets/symbolicon.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

enum Column { MessageColumn, EventsColumn, LineColumn, RuleColumn };

constexpr int indexRole = Qt::UserRole;
constexpr int pageRole = Qt::UserRole + 1; // URL
constexpr qsizetype longestToolTip = 30;   // events

/// What leads to a page looks like a link, in the colour of the theme that is on.
class ProblemDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        if (index.data(pageRole).toString().isEmpty())
            return;
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::Link));
        option->font.setUnderline(true);
    }
};

QString eventsText(const QStringList &events)
{
    if (events.isEmpty())
        return ProblemTable::tr("all together");
    return events.size() == 1 ? events.first()
                              : ProblemTable::tr("%n event(s)", nullptr, static_cast<int>(events.size()));
}

QString eventsToolTip(const QStringList &events)
{
    const QString names = events.first(qMin(events.size(), longestToolTip)).join(u'\n');
    return events.size() > longestToolTip ? names + u"\n…"_qs : names;
}

} // namespace

QIcon iconOf(Diagnostic::Severity severity)
{
    switch (severity) {
    case Diagnostic::Severity::Error:
        return symbolIcon(u"error"_qs, colorName(Tone::Error));
    case Diagnostic::Severity::Warning:
        return symbolIcon(u"warning"_qs, colorName(Tone::Warning));
    case Diagnostic::Severity::Hint:
        return symbolIcon(u"hint"_qs, colorName(Tone::Information));
    }
    return {};
}

ProblemTable::ProblemTable(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"problemTable"_qs);
    setAccessibleName(tr("Problems"));
    setFrameShape(NoFrame);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setItemDelegate(new ProblemDelegate(this));
    setAllColumnsShowFocus(true);
    setHeaderLabels({tr("Problem"), tr("Shown by"), tr("Line"), tr("Rule")});
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(MessageColumn, QHeaderView::Stretch);
    for (const int column : {EventsColumn, LineColumn, RuleColumn})
        header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    auto *copy = new QAction(tr("&Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &ProblemTable::copyCurrent);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(this, &QTreeWidget::itemClicked, this, &ProblemTable::follow);
    auto *open = new QAction(tr("Go to Line"), this);
    open->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    open->setShortcutContext(Qt::WidgetShortcut);
    connect(open, &QAction::triggered, this, [this] { follow(currentItem(), MessageColumn); });
    addAction(open);
}

void ProblemTable::setProblems(const QList<ListedProblem> &problems)
{
    const Diagnostic before = currentProblem() < 0 ? Diagnostic() : m_problems[currentProblem()].diagnostic;
    const QSignalBlocker blocker(this); // while the rows are fewer than the problems
    m_problems = problems;
    clear();
    for (qsizetype i = 0; i < problems.size(); ++i) {
        add(i);
        if (problems[i].diagnostic.rule == before.rule && problems[i].diagnostic.pointer == before.pointer &&
            currentProblem() < 0)
            setCurrentItem(topLevelItem(static_cast<int>(i)));
    }
    hideSeverities(m_hidden);
}

void ProblemTable::add(qsizetype index)
{
    const ListedProblem &problem = m_problems[index];
    const Diagnostic &diagnostic = problem.diagnostic;
    auto *item = new QTreeWidgetItem(this);
    item->setData(MessageColumn, indexRole, index);
    item->setIcon(MessageColumn, iconOf(diagnostic.severity));
    item->setText(MessageColumn, diagnostic.message.simplified());
    item->setToolTip(MessageColumn, diagnostic.message);
    item->setText(EventsColumn, eventsText(problem.events));
    item->setToolTip(EventsColumn, eventsToolTip(problem.events));
    item->setText(LineColumn, diagnostic.line > 0 ? QString::number(diagnostic.line) : u"–"_qs);
    item->setText(RuleColumn, diagnostic.rule);
    if (diagnostic.documentation.isEmpty())
        return;
    item->setData(RuleColumn, pageRole, diagnostic.documentation);
    item->setToolTip(RuleColumn, tr("Open the destination's documentation: %1").arg(diagnostic.documentation));
}

void ProblemTable::hideSeverities(const QSet<Diagnostic::Severity> &severities)
{
    m_hidden = severities;
    for (int row = 0; row < topLevelItemCount(); ++row)
        topLevelItem(row)->setHidden(severities.contains(m_problems[row].diagnostic.severity));
}

qsizetype ProblemTable::currentProblem() const
{
    return currentItem() ? currentItem()->data(MessageColumn, indexRole).toLongLong() : -1;
}

void ProblemTable::follow(const QTreeWidgetItem *item, int column)
{
    if (!item)
        return;
    const qsizetype index = item->data(MessageColumn, indexRole).toLongLong();
    const QString page = m_problems[index].diagnostic.documentation;
    if (column == RuleColumn && !page.isEmpty())
        emit pageRequested(page);
    else
        emit activated(index);
}

void ProblemTable::copyCurrent() const
{
    if (currentProblem() < 0)
        return;
    const Diagnostic &diagnostic = m_problems[currentProblem()].diagnostic;
    QGuiApplication::clipboard()->setText(diagnostic.message + u" ("_qs + diagnostic.rule + u')');
}

} // namespace hooksmith
