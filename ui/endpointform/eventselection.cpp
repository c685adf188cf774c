// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpointform/eventselection.h"

#include "catalog/eventcatalog.h"
#include "endpointform/eventtreemodel.h"
#include "widgets/textlabel.h"
#include "widgets/wheelguard.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int treeHeight = 300; // shows a whole group and the beginning of the next

QToolButton *textButton(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setAutoRaise(true);
    return button;
}

} // namespace

EventSelection::EventSelection(const EventCatalog &catalog, const QString &locale, QWidget *parent)
    : QWidget(parent)
    , m_model(new EventTreeModel(catalog.types(), locale, this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_everything(new QCheckBox(tr("Every event, also types that are added later"), this))
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_count(new TextLabel(TextLabel::Role::Muted, {}, this))
{
    setObjectName(u"subscriptions"_s);
    m_everything->setObjectName(u"everyEvent"_s);
    createTree();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_everything);
    layout->addWidget(createToolRow());
    layout->addWidget(m_tree);
    connect(m_everything, &QCheckBox::toggled, this, &EventSelection::changed);
    connect(m_model, &EventTreeModel::checkedChanged, this, &EventSelection::changed);
    connect(m_search, &QLineEdit::textChanged, this, &EventSelection::search);
    showState();
}

QWidget *EventSelection::createToolRow()
{
    auto *row = new QWidget(this);
    m_search->setObjectName(u"subscriptionSearch"_s);
    m_search->setPlaceholderText(tr("Search events"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_count->setObjectName(u"subscriptionCount"_s);
    m_count->setWordWrap(false);
    QToolButton *all = textButton(u"selectAllEvents"_s, tr("Select all"), row);
    QToolButton *none = textButton(u"selectNoEvents"_s, tr("Select none"), row);
    connect(all, &QToolButton::clicked, this, [this] { m_model->setAllChecked(true); });
    connect(none, &QToolButton::clicked, this, [this] { m_model->setAllChecked(false); });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_count);
    layout->addWidget(all);
    layout->addWidget(none);
    return row;
}

void EventSelection::createTree()
{
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(EventTreeModel::SearchRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setRecursiveFilteringEnabled(true);
    m_tree->setObjectName(u"subscriptionTree"_s);
    m_tree->setAccessibleName(tr("Event types"));
    m_tree->setModel(m_filter);
    m_tree->setHeaderHidden(true);
    m_tree->setFixedHeight(treeHeight);
    m_tree->setUniformRowHeights(true);
    new WheelGuard(m_tree);
    m_tree->expandAll();
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(true);
}

void EventSelection::setEvents(const QStringList &types)
{
    const QScopedValueRollback setting(m_setting, true);
    m_everything->setChecked(types.isEmpty());
    m_model->setChecked(types);
    m_tree->expandAll();
    showState();
}

QStringList EventSelection::events() const
{
    return m_everything->isChecked() ? QStringList() : m_model->checked();
}

QString EventSelection::problem() const
{
    const bool nothing = !m_everything->isChecked() && m_model->checked().isEmpty();
    return nothing ? tr("Select at least one event type.") : QString();
}

void EventSelection::search(const QString &text)
{
    m_filter->setFilterFixedString(text);
    m_tree->expandAll();
}

void EventSelection::showState()
{
    const bool everything = m_everything->isChecked();
    m_tree->setEnabled(!everything);
    m_count->setText(everything ? tr("All events")
                                : tr("%1 of %2 selected").arg(m_model->checked().size()).arg(m_model->typeCount()));
}

void EventSelection::changed()
{
    showState();
    if (!m_setting)
        emit edited();
}

} // namespace hooksmith
