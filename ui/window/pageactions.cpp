// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pageactions.h"

#include "window/page.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace hooksmith {

PageActions::PageActions(CurrentPage page, QObject *parent)
    : QObject(parent)
    , m_page(std::move(page))
{
}

QAction *PageActions::add(QMenu *menu, PageCommand command, const QString &name, const QString &text,
                          const QString &tip)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(name);
    action->setStatusTip(tip);
    connect(action, &QAction::triggered, this, [this, command] { trigger(command); });
    connect(menu, &QMenu::aboutToShow, this, &PageActions::update, Qt::UniqueConnection);
    m_actions.insert(command, action);
    return action;
}

void PageActions::update()
{
    const QHash<PageCommand, PageControl> controls = m_page()->controls();
    for (const auto &[command, action] : m_actions.asKeyValueRange()) {
        const PageControl control = controls.value(command);
        action->setEnabled(control.isEnabled);
        action->setCheckable(action->isCheckable() || control.isChecked.has_value());
        action->setChecked(control.isChecked.value_or(false));
        const bool saysItself = command == PageCommand::ToggleEndpoint && control.isEnabled;
        const QString text = saysItself ? control.text : action->text().section(u'\t', 0, 0);
        action->setText(control.keys.isEmpty() ? text : text + u'\t' + control.keys);
    }
}

void PageActions::trigger(PageCommand command) const
{
    if (const PageControl control = m_page()->controls().value(command); control.isEnabled)
        control.trigger();
}

} // namespace hooksmith
