// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addendpoint/templatepicker.h"

#include "widgets/textlabel.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int radioIndent = 24; // where the text beside a radio button begins

} // namespace

TemplatePicker::TemplatePicker(const QList<TransformTemplate> &templates, const QString &locale, QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    setObjectName(u"templatePicker"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (const TransformTemplate &transformTemplate : templates)
        addTemplate(transformTemplate, locale);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) { emit picked(m_ids[id]); });
    choose({});
}

void TemplatePicker::addTemplate(const TransformTemplate &transformTemplate, const QString &locale)
{
    auto *button = new QRadioButton(transformTemplate.label.in(locale), this);
    button->setObjectName(u"startFrom_"_s + transformTemplate.id);
    auto *description = new TextLabel(TextLabel::Role::Muted, transformTemplate.description.in(locale), this);
    description->setContentsMargins(radioIndent, 0, 0, 8);
    button->setAccessibleDescription(description->text());
    m_buttons->addButton(button, static_cast<int>(m_ids.size()));
    m_ids.append(transformTemplate.id);
    layout()->addWidget(button);
    layout()->addWidget(description);
}

void TemplatePicker::choose(const QString &id)
{
    const qsizetype position = qMax(m_ids.indexOf(id), 0);
    if (QAbstractButton *button = m_buttons->button(static_cast<int>(position)))
        button->setChecked(true);
}

QString TemplatePicker::chosen() const
{
    return m_ids.value(m_buttons->checkedId());
}

} // namespace hooksmith
