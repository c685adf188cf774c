// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/fieldview.h"

#include "widgets/rowdelegate.h"
#include "widgets/surface.h"
#include "widgets/textlabel.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int pathRole = Qt::UserRole;
constexpr int meaningRole = Qt::UserRole + 1;

} // namespace

FieldView::FieldView(QWidget *parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
    , m_tree(new QTreeView(this))
{
    m_tree->setObjectName(u"fieldTree"_s);
    m_tree->setAccessibleName(tr("Fields of the payload"));
    m_tree->setModel(m_model);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setItemDelegate(new RowDelegate(m_tree));
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->header()->setStretchLastSection(true);
    auto *foot = new Surface(Surface::Kind::Foot, this);
    m_path = new TextLabel(TextLabel::Role::Code, {}, foot);
    m_path->setObjectName(u"fieldPath"_s);
    m_meaning = new TextLabel(TextLabel::Role::Muted, {}, foot);
    m_meaning->setObjectName(u"fieldMeaning"_s);
    for (TextLabel *label : {m_path, m_meaning})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *texts = new QVBoxLayout(foot);
    texts->setContentsMargins(16, 10, 16, 12);
    texts->setSpacing(4);
    texts->addWidget(m_path);
    texts->addWidget(m_meaning);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tree, 1);
    layout->addWidget(foot);
    setFocusProxy(m_tree);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &FieldView::showChosen);
}

void FieldView::setFields(const QList<SchemaField> &fields)
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Field"), tr("Type"), tr("Presence"), tr("Meaning")});
    for (const SchemaField &field : fields)
        add(*m_model->invisibleRootItem(), field, {});
    const int widths[] = {250, 190, 150};
    for (int column = 0; column < static_cast<int>(std::size(widths)); ++column)
        m_tree->header()->resizeSection(column, widths[column]);
    m_tree->expandToDepth(0);
    m_tree->setCurrentIndex(m_model->index(0, 0));
}

void FieldView::add(QStandardItem &parent, const SchemaField &field, const QString &path)
{
    const QString here = path.isEmpty() ? field.name : QString(path + u'.' + field.name);
    auto *name = new QStandardItem(field.name);
    const QString values = field.values.join(u", "_s);
    name->setData(here, pathRole);
    name->setData(values.isEmpty() ? field.meaning
                                   : QString(field.meaning + u'\n' + tr("Known values: %1").arg(values)),
                  meaningRole);
    parent.appendRow(
        {name, new QStandardItem(field.type), new QStandardItem(presenceOf(field)), new QStandardItem(field.meaning)});
    for (const SchemaField &nested : field.fields)
        add(*name, nested, here);
}

void FieldView::showChosen()
{
    const QModelIndex name = m_tree->currentIndex().siblingAtColumn(0);
    m_path->setText(u"webhook.payload."_s + name.data(pathRole).toString());
    m_meaning->setText(name.data(meaningRole).toString());
}

} // namespace hooksmith
