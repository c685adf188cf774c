// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/findbar.h"

#include "editor/codeeditor.h"
#include "editor/editorsearch.h"
#include "widgets/symbolicon.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace hooksmith {

FindBar::FindBar(CodeEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_search(new EditorSearch(editor))
    , m_find(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_replaceRow(new QWidget(this))
    , m_replace(new QLineEdit(m_replaceRow))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addLayout(findRow());
    m_replaceRow->setLayout(replaceRow());
    layout->addWidget(m_replaceRow);
    connect(m_search, &EditorSearch::changed, this, &FindBar::showState);
    setFocusProxy(m_find);
    hide();
}

QLayout *FindBar::findRow()
{
    m_find->setObjectName(u"findField"_qs);
    m_find->setAccessibleName(tr("Find"));
    m_find->setPlaceholderText(tr("Find"));
    m_find->setClearButtonEnabled(true);
    m_count->setObjectName(u"findCount"_qs);
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(tr("%1 of %2").arg(9999).arg(9999)));
    m_caseSensitive = option(u"case"_qs, u"findCaseSensitive"_qs, tr("Match case"));
    m_wholeWords = option(u"word"_qs, u"findWholeWords"_qs, tr("Match whole words"));
    m_regularExpression = option(u"regex"_qs, u"findRegularExpression"_qs, tr("Use a regular expression"));
    QToolButton *previous = button(u"arrow-up"_qs, u"findPrevious"_qs, tr("Previous match (Shift+F3)"));
    QToolButton *next = button(u"arrow-down"_qs, u"findNext"_qs, tr("Next match (F3)"));
    QToolButton *closeButton = button(u"close"_qs, u"findClose"_qs, tr("Close (Escape)"));
    connect(m_find, &QLineEdit::textChanged, this, &FindBar::search);
    connect(previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(closeButton, &QToolButton::clicked, this, &FindBar::close);

    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_find, 1);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_caseSensitive), static_cast<QWidget *>(m_wholeWords),
          static_cast<QWidget *>(m_regularExpression), static_cast<QWidget *>(m_count),
          static_cast<QWidget *>(previous), static_cast<QWidget *>(next), static_cast<QWidget *>(closeButton)})
        row->addWidget(widget);
    return row;
}

QLayout *FindBar::replaceRow()
{
    m_replace->setObjectName(u"replaceField"_qs);
    m_replace->setAccessibleName(tr("Replace with"));
    m_replace->setPlaceholderText(tr("Replace with"));
    auto *one = new QPushButton(tr("Replace"), m_replaceRow);
    one->setObjectName(u"replaceOne"_qs);
    auto *all = new QPushButton(tr("Replace All"), m_replaceRow);
    all->setObjectName(u"replaceAll"_qs);
    for (QPushButton *pushButton : {one, all})
        pushButton->setAutoDefault(false);
    connect(m_replace, &QLineEdit::textChanged, m_search, &EditorSearch::setReplacement);
    connect(one, &QPushButton::clicked, m_search, &EditorSearch::replaceSelected);
    connect(all, &QPushButton::clicked, m_search, &EditorSearch::replaceEverything);
    connect(m_replace, &QLineEdit::returnPressed, m_search, &EditorSearch::replaceSelected);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_replace, 1);
    row->addWidget(one);
    row->addWidget(all);
    return row;
}

QToolButton *FindBar::button(const QString &icon, const QString &name, const QString &text)
{
    auto *made = new QToolButton(this);
    made->setObjectName(name);
    made->setIcon(symbolIcon(icon));
    made->setToolTip(text);
    made->setStatusTip(text);
    made->setAccessibleName(text);
    made->setAutoRaise(true);
    return made;
}

QToolButton *FindBar::option(const QString &icon, const QString &name, const QString &text)
{
    QToolButton *made = button(icon, name, text);
    made->setCheckable(true);
    connect(made, &QToolButton::toggled, this, &FindBar::search);
    return made;
}

void FindBar::openFind()
{
    open(false);
}

void FindBar::openReplace()
{
    open(true);
}

void FindBar::open(bool withReplace)
{
    m_replaceRow->setVisible(withReplace && !m_editor.isReadOnly());
    show();
    const QString selected = m_editor.selectedText();
    if (!selected.isEmpty() && !selected.contains(u'\n'))
        m_find->setText(selected);
    m_find->selectAll();
    m_find->setFocus(Qt::ShortcutFocusReason);
    search();
}

void FindBar::close()
{
    hide();
    m_search->stop();
    m_editor.setFocus(Qt::OtherFocusReason);
}

void FindBar::findNext()
{
    if (isHidden() && !m_find->text().isEmpty())
        search();
    m_search->selectNext();
}

void FindBar::findPrevious()
{
    if (isHidden() && !m_find->text().isEmpty())
        search();
    m_search->selectPrevious();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isReturn && m_find->hasFocus() && event->modifiers() == Qt::ShiftModifier)
        findPrevious();
    else if (isReturn && m_find->hasFocus() && event->modifiers() == Qt::NoModifier)
        findNext();
    else
        QWidget::keyPressEvent(event);
}

void FindBar::search()
{
    m_search->start({.text = m_find->text(),
                     .caseSensitive = m_caseSensitive->isChecked(),
                     .wholeWords = m_wholeWords->isChecked(),
                     .regularExpression = m_regularExpression->isChecked()});
}

void FindBar::showState()
{
    m_count->setToolTip(m_search->problem());
    if (!m_search->problem().isEmpty())
        m_count->setText(tr("Not a pattern"));
    else if (m_find->text().isEmpty())
        m_count->clear();
    else if (m_search->count() == 0)
        m_count->setText(tr("No results"));
    else if (m_search->selectedMatch() < 0)
        m_count->setText(tr("%n match(es)", nullptr, static_cast<int>(m_search->count())));
    else
        m_count->setText(tr("%1 of %2").arg(m_search->selectedMatch() + 1).arg(m_search->count()));
}

} // namespace hooksmith
