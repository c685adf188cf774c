// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/textdialog.h"

#include "widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

TextDialog::TextDialog(const TextQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
    , m_edit(new QLineEdit(question.value, this))
    , m_problem(new TextLabel(TextLabel::Role::Error, {}, this))
{
    setObjectName(u"textDialog"_s);
    setWindowTitle(question.title);
    setMinimumWidth(420);
    auto *label = new QLabel(question.label, this);
    label->setBuddy(m_edit);
    m_edit->setObjectName(u"textEdit"_s);
    m_edit->selectAll();
    m_problem->setObjectName(u"textProblem"_s);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(question.accept, QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"acceptButton"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_edit, &QLineEdit::textChanged, this, &TextDialog::validate);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_edit);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    validate();
}

QString TextDialog::text() const
{
    return m_edit->text().trimmed();
}

void TextDialog::validate()
{
    const QString problem = m_question.problem ? m_question.problem(text()) : QString();
    m_problem->showIfAny(TextLabel::Role::Error, problem);
    m_accept->setEnabled(problem.isEmpty() && !text().isEmpty());
}

} // namespace hooksmith
