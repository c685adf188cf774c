// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addendpoint/integrationpicker.h"

#include "widgets/cardbutton.h"
#include "widgets/cardgrid.h"
#include "widgets/dropdownbutton.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int columns = 3;

int stepOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return -1;
    case Qt::Key_Right:
        return 1;
    case Qt::Key_Up:
        return -columns;
    case Qt::Key_Down:
        return columns;
    default:
        return 0;
    }
}

} // namespace

IntegrationPicker::IntegrationPicker(const QList<Integration> &integrations, const QString &locale, QWidget *parent)
    : QWidget(parent)
    , m_integrations(integrations)
    , m_locale(locale)
    , m_button(new DropdownButton(this))
    , m_grid(new CardGrid(columns, this))
{
    setObjectName(u"integrationPicker"_s);
    m_button->setObjectName(u"integrationDropdown"_s);
    connect(m_button, &DropdownButton::toggled, this, &IntegrationPicker::setUnfolded);
    createCards();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button);
    layout->addWidget(m_grid);
    showChosen();
    setUnfolded(false);
}

void IntegrationPicker::createCards()
{
    m_grid->setObjectName(u"integrationGrid"_s);
    for (const Integration &integration : m_integrations) {
        auto *card =
            new CardButton(QIcon(integration.iconPath), integration.name, integration.summary.in(m_locale), m_grid);
        card->setObjectName(u"card_"_s + integration.id);
        card->setCheckable(true);
        card->installEventFilter(this);
        connect(card, &CardButton::clicked, this, [this, id = integration.id] { pick(id); });
        m_grid->add(card);
        m_cards.append(card);
    }
}

void IntegrationPicker::choose(const QString &id)
{
    m_chosen = id;
    showChosen();
}

void IntegrationPicker::pick(const QString &id)
{
    choose(id);
    m_button->setChecked(false);
    m_button->setFocus();
    emit picked(id);
}

void IntegrationPicker::setUnfolded(bool unfolded)
{
    m_button->setChecked(unfolded);
    m_grid->setVisible(unfolded);
    if (unfolded)
        focusCards();
}

void IntegrationPicker::focusCards()
{
    if (m_cards.isEmpty())
        return;
    const auto chosen = std::ranges::find_if(m_cards, &CardButton::isChecked);
    (chosen == m_cards.end() ? m_cards.first() : *chosen)->setFocus();
}

void IntegrationPicker::showChosen()
{
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setChecked(m_integrations[i].id == m_chosen);
    const auto integration = std::ranges::find(m_integrations, m_chosen, &Integration::id);
    const bool found = integration != m_integrations.end();
    m_button->setText(found ? integration->name : tr("Choose an integration"));
    m_button->setDetail(found ? integration->summary.in(m_locale) : QString());
    m_button->setIcon(found ? QIcon(integration->iconPath) : QIcon());
    m_button->setToolTip(tr("Show the integrations to choose from"));
}

bool IntegrationPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_chosen.isEmpty()) {
        m_button->setChecked(false);
        return true;
    }
    if (stepOf(key) == 0)
        return QWidget::eventFilter(watched, event);
    if (CardButton *next = neighbour(watched, key))
        next->setFocus(Qt::OtherFocusReason);
    return true;
}

CardButton *IntegrationPicker::neighbour(const QObject *card, int key) const
{
    const auto here = std::ranges::find(m_cards, card);
    const qsizetype position = std::distance(m_cards.begin(), here) + stepOf(key);
    return position >= 0 && position < m_cards.size() ? m_cards[position] : nullptr;
}

} // namespace hooksmith
