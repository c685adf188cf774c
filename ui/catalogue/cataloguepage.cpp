// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguepage.h"

#include "catalog/eventcatalog.h"
#include "catalogue/fieldview.h"
#include "catalogue/sampleview.h"
#include "events/eventdelegate.h"
#include "events/eventfilter.h"
#include "events/eventlist.h"
#include "settings/settings.h"
#include "widgets/persistentsplitter.h"
#include "widgets/textlabel.h"

#include <QLineEdit>
#include <QListView>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

CataloguePage::CataloguePage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_events(new EventList(this))
    , m_filtered(new EventFilter(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_noMatch(new TextLabel(TextLabel::Role::Muted, {}, this))
    , m_title(new TextLabel(TextLabel::Role::Title, {}, this))
    , m_type(new TextLabel(TextLabel::Role::Code, {}, this))
    , m_description(new TextLabel(TextLabel::Role::Muted, {}, this))
    , m_fields(new FieldView(this))
    , m_sample(new SampleView(services.settings, this))
{
    setObjectName(u"cataloguePage"_s);
    m_events->fill(services.events, {}, services.settings.language());
    m_filtered->setSourceModel(m_events);
    auto *columns = new PersistentSplitter(Qt::Horizontal, u"catalogueColumns"_s, services.settings, this);
    columns->addWidget(createList());
    columns->addWidget(createDetails());
    columns->restore({360, 920});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(columns);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &CataloguePage::narrow);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CataloguePage::showChosen);
    m_list->setCurrentIndex(m_filtered->firstType());
}

QWidget *CataloguePage::createList()
{
    auto *pane = new QWidget(this);
    m_search->setObjectName(u"catalogueSearch"_s);
    m_search->setPlaceholderText(tr("Search event types"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"catalogueList"_s);
    m_list->setAccessibleName(tr("Event types"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_filtered);
    m_list->setItemDelegate(new EventDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_noMatch->setObjectName(u"catalogueNoMatch"_s);
    m_noMatch->setAlignment(Qt::AlignCenter);
    m_noMatch->hide();
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_noMatch);
    layout->addWidget(m_list, 1);
    return pane;
}

QWidget *CataloguePage::createDetails()
{
    auto *pane = new QWidget(this);
    m_title->setObjectName(u"catalogueTitle"_s);
    m_type->setObjectName(u"catalogueType"_s);
    m_type->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_description->setObjectName(u"catalogueDescription"_s);
    auto *tabs = new QTabWidget(pane);
    tabs->setObjectName(u"catalogueTabs"_s);
    tabs->setDocumentMode(true);
    tabs->tabBar()->setDrawBase(false);
    tabs->addTab(m_fields, tr("Fields"));
    tabs->addTab(m_sample, tr("Samples"));
    auto *texts = new QVBoxLayout;
    texts->setContentsMargins(16, 14, 16, 6);
    texts->setSpacing(4);
    texts->addWidget(m_title);
    texts->addWidget(m_type);
    texts->addWidget(m_description);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(texts);
    layout->addWidget(tabs, 1);
    return pane;
}

void CataloguePage::narrow(const QString &words)
{
    m_filtered->search(words);
    const QModelIndex shown = m_filtered->indexOf(m_shown);
    m_list->setCurrentIndex(shown.isValid() ? shown : m_filtered->firstType());
    m_noMatch->showIfAny(TextLabel::Role::Muted,
                         m_filtered->rowCount() == 0 ? tr("No event type matches \"%1\".").arg(words) : QString());
}

void CataloguePage::select(const QString &type)
{
    const QModelIndex index = m_filtered->indexOf(type);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

QString CataloguePage::selectedType() const
{
    return m_shown;
}

void CataloguePage::showChosen()
{
    const EventType *event = m_services.events.find(m_list->currentIndex().data(EventList::TypeRole).toString());
    if (!event || event->type == m_shown)
        return; // what was found last stays while nothing is
    m_shown = event->type;
    const QString language = m_services.settings.language();
    m_title->setText(event->title.in(language));
    m_type->setText(event->type);
    m_description->setText(event->description.in(language));
    m_sample->setEvent(*event);
    const Result<JsonValue> schema = m_services.events.schema(event->type);
    m_fields->setFields(schema ? fieldsOf(*schema, language) : QList<SchemaField>());
    if (!schema)
        emit failed(schema.error());
}

QStringList CataloguePage::trail() const
{
    return {tr("Endpoints"), tr("Event Catalogue")};
}

} // namespace hooksmith
