// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historydialog.h"

#include "history/historymodel.h"
#include "send/requestview.h"
#include "send/responseview.h"
#include "widgets/rowdelegate.h"
#include "widgets/textlabel.h"
#include "window/dialogs.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int shownEntries = 200;

} // namespace

HistoryDialog::HistoryDialog(DeliveryHistory &history, Dialogs &dialogs, DeliveryHistory::EndpointIds workspace,
                             QWidget *parent)
    : QDialog(parent)
    , m_history(history)
    , m_dialogs(dialogs)
    , m_workspace(std::move(workspace))
    , m_model(new HistoryModel(this))
    , m_table(new QTableView(this))
    , m_request(new RequestView(this))
    , m_response(new ResponseView(this))
    , m_empty(new TextLabel(TextLabel::Role::Muted, {}, this))
    , m_content(new QSplitter(Qt::Vertical, this))
    , m_all(new QCheckBox(tr("Of &all workspaces"), this))
    , m_clear(new QPushButton(tr("Clear History…"), this))
{
    setObjectName(u"historyDialog"_s);
    setWindowTitle(tr("Delivery History"));
    resize(960, 720);
    createTable();
    layOut();
    connect(m_all, &QCheckBox::toggled, this, &HistoryDialog::refresh);
    connect(m_clear, &QPushButton::clicked, this, &HistoryDialog::clear);
    refresh();
}

void HistoryDialog::createTable()
{
    m_table->setObjectName(u"historyTable"_s);
    m_table->setAccessibleName(tr("Test deliveries"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::TargetColumn, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryDialog::showSelected);
}

void HistoryDialog::layOut()
{
    m_empty->setObjectName(u"historyEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *details = new QSplitter(Qt::Horizontal, m_content);
    details->addWidget(m_request);
    details->addWidget(m_response);
    details->setChildrenCollapsible(false);
    m_request->setContentsMargins(0, 12, 12, 0);
    m_response->setContentsMargins(12, 12, 0, 0);
    m_content->addWidget(m_table);
    m_content->addWidget(details);
    m_content->setChildrenCollapsible(false);
    m_clear->setObjectName(u"clearHistoryButton"_s);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeButton"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *bottom = new QHBoxLayout;
    m_all->setObjectName(u"allWorkspaces"_s);
    m_all->setVisible(m_workspace.has_value());
    bottom->addWidget(m_clear);
    bottom->addWidget(m_all);
    bottom->addStretch();
    bottom->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_content, 1);
    layout->addLayout(bottom);
}

void HistoryDialog::refresh()
{
    const Result<QList<HistoryEntry>> entries = m_history.latest(shownEntries, shown());
    m_model->setEntries(entries.value_or(QList<HistoryEntry>()));
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setText(entries ? emptyText() : entries.error().describe());
    m_empty->setVisible(isEmpty);
    m_content->setVisible(!isEmpty);
    m_clear->setEnabled(!isEmpty);
    if (!isEmpty)
        m_table->selectRow(0);
}

DeliveryHistory::EndpointIds HistoryDialog::shown() const
{
    return m_all->isChecked() ? std::nullopt : m_workspace;
}

QString HistoryDialog::emptyText() const
{
    return shown() ? tr("No test was sent from this workspace yet. Open an endpoint and choose Send Test. "
                        "Simulated sends reach nobody and are not kept.")
                   : tr("No test was sent yet. Open an endpoint and choose Send Test. "
                        "Simulated sends reach nobody and are not kept.");
}

void HistoryDialog::showSelected()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const HistoryEntry &entry = m_model->entry(current.row());
    m_request->show({.request = entry.delivery.request, .authorization = {}, .authorizationNote = {}}, {});
    m_response->show(entry);
}

void HistoryDialog::clear()
{
    m_dialogs
        .ask(this, {.title = tr("Clear the delivery history?"),
                    .text = tr("Every delivery in the list is forgotten. This cannot be undone."),
                    .accept = tr("Clear"),
                    .reject = {},
                    .destructive = true})
        .then(this, [this](Answer answer) {
            if (answer != Answer::Accept)
                return;
            const Result<bool> cleared = m_history.clear(shown());
            refresh();
            if (!cleared)
                m_empty->setText(cleared.error().describe());
        });
}

} // namespace hooksmith
