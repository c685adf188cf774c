// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/gotolinebar.h"

#include "editor/codeeditor.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>

using namespace Qt::StringLiterals;

namespace hooksmith {

GoToLineBar::GoToLineBar(CodeEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_position(new QLineEdit(this))
{
    m_position->setObjectName(u"goToLineField"_qs);
    m_position->setPlaceholderText(tr("Line, or line:column"));
    m_position->setValidator(new QRegularExpressionValidator(QRegularExpression(u"\\d{1,9}(:\\d{0,9})?"_qs), this));
    auto *label = new QLabel(tr("&Go to line:"), this);
    label->setBuddy(m_position);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(label);
    layout->addWidget(m_position, 1);
    connect(m_position, &QLineEdit::returnPressed, this, &GoToLineBar::go);
    hide();
}

void GoToLineBar::open()
{
    m_position->clear();
    show();
    m_position->setFocus(Qt::ShortcutFocusReason);
}

void GoToLineBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void GoToLineBar::go()
{
    const QStringList parts = m_position->text().split(u':');
    const int line = qBound(1, parts.value(0).toInt(), m_editor.lines());
    m_editor.goTo(line, qMax(parts.value(1).toInt(), 1));
    hide();
}

void GoToLineBar::close()
{
    hide();
    m_editor.setFocus(Qt::OtherFocusReason);
}

} // namespace hooksmith
