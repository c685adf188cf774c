// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/matrixpanel.h"

#include "catalog/eventcatalog.h"
#include "matrix/eventfilternotice.h"
#include "matrix/matrixdelegate.h"
#include "matrix/matrixlegend.h"
#include "matrix/matrixmodel.h"
#include "widgets/emptystate.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int rowHeight = 20;
constexpr int narrowest = 36; // of a column; its head is cut then, and whole in its tooltip

QHash<QString, MatrixModel::Head> headsOf(const EventCatalog &events, const QString &language)
{
    QHash<QString, MatrixModel::Head> heads;
    for (const EventType &event : events.types()) {
        for (const EventVariant &variant : event.variants) {
            const LocalizedText &label = variant.label.english.isEmpty() ? variant.title : variant.label;
            heads.insert(variant.name, {label.in(language), variant.title.in(language)});
        }
    }
    return heads;
}

QStringList typesOf(const EventCatalog &events)
{
    QStringList types;
    for (const EventType &event : events.types())
        types.append(event.type);
    return types;
}

QString waitsForEdit()
{
    return MatrixPanel::tr("After an edit, every event is run in every shape that its schema allows.");
}

} // namespace

MatrixPanel::MatrixPanel(const EventCatalog &events, const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_events(events)
    , m_model(new MatrixModel(headsOf(events, language), this))
    , m_filter(new EventFilterNotice(this))
    , m_legend(new MatrixLegend(this))
    , m_checking(new QLabel(tr("Checking every event…"), this))
    , m_wantsCoverage(new QCheckBox(tr("C&overage"), this))
    , m_personalData(new QPushButton(tr("Personal Data…"), this))
    , m_coverage(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(u"information"_s, {}, {}, m_stack))
    , m_table(new QTableView(m_stack))
    , m_current(new QLabel(this))
{
    setObjectName(u"matrixPanel"_s);
    createTable();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    m_current->setObjectName(u"matrixCurrent"_s);
    m_current->hide(); // it takes no height from the map before it has something to say
    m_current->setTextFormat(Qt::PlainText);
    m_current->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 2);
    layout->setSpacing(3);
    layout->addWidget(m_filter);
    layout->addWidget(createBar());
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_current);
    setFocusProxy(m_table);
    showUnavailable(waitsForEdit());
    connect(m_filter, &EventFilterNotice::filterRequested, this, &MatrixPanel::filterRequested);
}

QWidget *MatrixPanel::createBar()
{
    m_checking->setObjectName(u"matrixChecking"_s);
    m_checking->setForegroundRole(QPalette::PlaceholderText);
    m_checking->hide();
    m_wantsCoverage->setObjectName(u"wantsCoverage"_s);
    m_wantsCoverage->setToolTip(tr("Show beside the transform which lines the events reach"));
    m_wantsCoverage->setStatusTip(m_wantsCoverage->toolTip());
    m_coverage->setObjectName(u"coverageSummary"_s);
    m_personalData->setObjectName(u"personalDataButton"_s);
    m_personalData->setToolTip(tr("List which personal data leaves, to which host and under which name"));
    m_personalData->setStatusTip(m_personalData->toolTip());
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_legend, 1);
    for (QWidget *part : {static_cast<QWidget *>(m_checking), static_cast<QWidget *>(m_coverage),
                          static_cast<QWidget *>(m_wantsCoverage), static_cast<QWidget *>(m_personalData)})
        layout->addWidget(part);
    connect(m_wantsCoverage, &QCheckBox::toggled, this, &MatrixPanel::coverageToggled);
    connect(m_personalData, &QPushButton::clicked, this, &MatrixPanel::personalDataRequested);
    return bar;
}

void MatrixPanel::createTable()
{
    m_table->setObjectName(u"matrixTable"_s);
    m_table->setAccessibleName(tr("Every event in every shape"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new MatrixDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setCornerButtonEnabled(false);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    QFont small = m_table->horizontalHeader()->font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    m_table->horizontalHeader()->setFont(small);
    m_table->horizontalHeader()->setMinimumSectionSize(narrowest);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setMinimumSectionSize(rowHeight);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_table, &QTableView::clicked, this, &MatrixPanel::activate);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MatrixPanel::describeCurrent);
    connect(m_model, &MatrixModel::dataChanged, this, &MatrixPanel::describeCurrent);
    connect(m_model, &MatrixModel::modelReset, this, &MatrixPanel::describeCurrent);
    auto *open = new QAction(tr("Show This Run"), this);
    open->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    open->setShortcutContext(Qt::WidgetShortcut);
    connect(open, &QAction::triggered, this, [this] { activate(m_table->currentIndex()); });
    m_table->addAction(open);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void MatrixPanel::setReport(const CheckReport &report)
{
    setChecking(false);
    m_model->setReport(report);
    m_legend->setCounts(m_model->counts());
    m_filter->setEnabled(true);
    m_filter->setReport(report, typesOf(m_events));
    m_stack->setCurrentWidget(m_table);
}

void MatrixPanel::setChecking(bool isChecking)
{
    const bool isFirst = m_stack->currentWidget() == m_empty; // which says it in the map's place
    m_checking->setVisible(isChecking && !isFirst);
    if (isChecking && isFirst)
        m_empty->setTexts(m_checking->text(), tr("Each is run in every shape that its schema allows."));
}

void MatrixPanel::showCoverage(const QString &summary, const QString &details)
{
    m_coverage->setText(summary);
    m_coverage->setToolTip(details);
}

bool MatrixPanel::wantsCoverage() const
{
    return m_wantsCoverage->isChecked();
}

QHash<PageCommand, PageControl> MatrixPanel::controls() const
{
    return {{PageCommand::ShowCoverage, controlOf(*m_wantsCoverage)},
            {PageCommand::ShowPersonalData, controlOf(*m_personalData)}};
}

void MatrixPanel::setOutdated()
{
    setChecking(false);
    m_filter->setEnabled(false);
    if (m_stack->currentWidget() == m_empty)
        showUnavailable(waitsForEdit());
}

void MatrixPanel::showUnavailable(const QString &reason)
{
    setChecking(false);
    m_empty->setTexts(tr("Not run with every event"), reason);
    m_stack->setCurrentWidget(m_empty);
    m_model->setReport({});
    m_legend->setCounts({});
    m_filter->hide();
}

int MatrixPanel::failures() const
{
    const QMap<CellState, int> counts = m_model->counts();
    return counts.value(CellState::Failed) + counts.value(CellState::Rejected);
}

void MatrixPanel::activate(const QModelIndex &index)
{
    if (const CheckResult *result = m_model->resultAt(index))
        emit payloadActivated(result->event);
}

void MatrixPanel::describeCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    const CheckResult *result = m_model->resultAt(index);
    m_current->setVisible(result);
    if (!result)
        return m_current->clear();
    const QString shape = m_model->headerData(index.column(), Qt::Horizontal, Qt::ToolTipRole).toString();
    m_current->setText(u"%1 · %2 · %3"_s.arg(result->event.eventType, shape, describe(*result).simplified()));
    m_current->setToolTip(describe(*result));
}

} // namespace hooksmith
