// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpointform/formsection.h"

#include "widgets/textlabel.h"

#include <QVBoxLayout>

namespace hooksmith {

FormSection::FormSection(const QString &title, const QString &explanation, QWidget *parent)
    : Surface(Kind::Card, parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(20, 16, 20, 20);
    m_layout->setSpacing(6);
    m_layout->addWidget(new TextLabel(TextLabel::Role::Section, title, this));
    if (!explanation.isEmpty())
        m_layout->addWidget(new TextLabel(TextLabel::Role::Muted, explanation, this));
    m_layout->addSpacing(8);
}

void FormSection::add(QWidget *content)
{
    m_layout->addWidget(content);
}

void FormSection::addField(const QString &label, QWidget *field)
{
    auto *text = new TextLabel(TextLabel::Role::Field, label, this);
    text->setBuddy(field);
    field->setAccessibleName(label);
    if (m_fields++ > 0)
        m_layout->addSpacing(10);
    m_layout->addWidget(text);
    m_layout->addWidget(field);
}

TextLabel *FormSection::addNote(const QString &name)
{
    auto *note = new TextLabel(TextLabel::Role::Muted, {}, this);
    note->setObjectName(name);
    note->hide();
    m_layout->addWidget(note);
    return note;
}

} // namespace hooksmith
