// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploying/reviewview.h"

#include "deploying/codedifferenceview.h"
#include "deploying/fieldtitles.h"
#include "widgets/messagelist.h"
#include "widgets/notice.h"
#include "widgets/rowdelegate.h"
#include "widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

enum Column { FieldColumn, HereColumn, ThereColumn, ChoiceColumn, ColumnCount };
constexpr int rowHeight = 40;
constexpr int rowsOfNew = 5; // of an endpoint that is not there yet, seen without scrolling, the titles included

} // namespace

ReviewView::ReviewView(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel(TextLabel::Role::Section, {}, this))
    , m_place(new TextLabel(TextLabel::Role::Muted, {}, this))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_code(new CodeDifferenceView(this))
    , m_pasted(new QCheckBox(tr("The code of transform.js is pasted there and saved: enable the endpoint"), this))
    , m_stepsTitle(new TextLabel(TextLabel::Role::Section, tr("What will be done"), this))
    , m_steps(new MessageList(this))
    , m_live(new Notice(this))
    , m_name(new QLineEdit(this))
{
    setObjectName(u"reviewView"_s);
    m_heading->setObjectName(u"reviewHeading"_s);
    m_place->setObjectName(u"reviewPlace"_s);
    m_table->setObjectName(u"differenceTable"_s);
    m_table->setAccessibleName(tr("Differences"));
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("Here"), tr("There"), tr("Keep")});
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(FieldColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ChoiceColumn, QHeaderView::Fixed);
    header->resizeSection(ChoiceColumn, 130);
    m_steps->setObjectName(u"reviewSteps"_s);
    m_steps->setAccessibleName(m_stepsTitle->text());
    m_steps->setMaximumHeight(190);
    m_pasted->setObjectName(u"codePastedBox"_s);
    m_name->setObjectName(u"liveNameEdit"_s);
    setFocusProxy(m_name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_place);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_code, 2);
    layout->addWidget(m_pasted);
    layout->addSpacing(4);
    layout->addWidget(m_stepsTitle);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_live);
    layout->addWidget(m_name);
    connect(m_pasted, &QCheckBox::toggled, this, [this] {
        showSteps();
        emit edited();
    });
    connect(m_name, &QLineEdit::textChanged, this, &ReviewView::edited);
}

void ReviewView::show(const DeployReview &review)
{
    m_review = review;
    const QString name = review.subject.endpoint.name;
    m_heading->setText(review.differences.isEmpty() ? tr("%1 is there what it is here").arg(name)
                       : review.remote.exists       ? tr("What differs between here and there")
                                                    : tr("%1 is not there yet").arg(name));
    m_place->setText(review.baseUrl);
    fillTable();
    showPasted();
    m_code->setDifference(codeDifference(review.subject, review.remote));
    m_live->setVisible((review.isLive || review.subject.endpoint.isLive) && !review.differences.isEmpty());
    m_name->setVisible(m_live->isVisibleTo(this));
    m_name->clear();
    m_name->setPlaceholderText(name);
    m_name->setAccessibleName(tr("The endpoint's name, to confirm"));
    if (m_name->isVisibleTo(this))
        m_live->notify(
            Tone::Warning,
            tr("This is live: real events go through it. Type the endpoint's name, %1, to go on.").arg(name));
    showSteps();
}

/// Only the user knows, and without the code raw events would be sent.
void ReviewView::showPasted()
{
    const QSignalBlocker quiet(m_pasted);
    m_pasted->setChecked(false);
    m_pasted->setVisible(m_review.remote.exists && m_review.subject.endpoint.enabled &&
                         !m_review.target->remainder(m_review.subject, m_review.remote).isEmpty());
}

void ReviewView::fillTable()
{
    m_fields = m_review.remote.exists ? m_review.differences : newFields(m_review.subject);
    m_table->setVisible(!m_fields.isEmpty());
    m_table->setColumnHidden(ThereColumn, !m_review.remote.exists);
    m_table->setColumnHidden(ChoiceColumn, !m_review.remote.exists);
    m_table->setMinimumHeight(m_review.remote.exists ? 0 : rowsOfNew * rowHeight);
    m_table->setRowCount(static_cast<int>(m_fields.size()));
    const QStringList takeable = takeableFields(m_review.differences, m_review.remote);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const FieldDifference &each = m_fields[row];
        const QString texts[] = {fieldTitle(each.field), each.here, each.there, QString()};
        for (int column = 0; column < ColumnCount; ++column) {
            const QString text = texts[column].isEmpty() && column != ChoiceColumn ? u"–"_s : texts[column];
            auto *item = new QTableWidgetItem(text);
            item->setToolTip(text);
            m_table->setItem(row, column, item);
        }
        m_table->removeCellWidget(row, ChoiceColumn);
        if (takeable.contains(each.field))
            addChoice(row, each.field);
    }
}

void ReviewView::addChoice(int row, const QString &field)
{
    auto *choice = new QComboBox(m_table);
    choice->setObjectName(u"side_"_s + field);
    choice->setAccessibleName(tr("Which side counts for %1").arg(fieldTitle(field)));
    choice->addItem(tr("Ours"));
    choice->addItem(tr("Theirs"));
    m_table->setCellWidget(row, ChoiceColumn, choice);
    connect(choice, &QComboBox::currentIndexChanged, this, [this] {
        showSteps();
        emit edited();
    });
}

QStringList ReviewView::takenFields() const
{
    QStringList taken;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto *choice = qobject_cast<QComboBox *>(m_table->cellWidget(row, ChoiceColumn));
        if (choice && choice->currentIndex() == 1)
            taken.append(m_fields[row].field);
    }
    return taken;
}

DeployReview ReviewView::chosen() const
{
    DeployReview review = m_review;
    review.subject.codeIsPasted = m_pasted->isChecked();
    review.subject.endpoint = withRemote(review.subject.endpoint, review.remote, takenFields());
    review.differences = differences(review.subject, review.remote);
    return review;
}

QList<DeployStep> ReviewView::steps() const
{
    const DeployReview review = chosen();
    return review.target->steps(review.subject, review.remote);
}

void ReviewView::showSteps()
{
    QList<ListedMessage> messages;
    if (const QStringList taken = takenFields(); !taken.isEmpty())
        messages.append({.icon = u"edit"_s, .text = tr("Here: take %1 from there").arg(fieldTitles(taken))});
    for (const DeployStep &step : steps())
        messages.append(
            {.icon = u"send"_s, .text = u"%1  ·  %2 %3"_s.arg(step.call.purpose, step.call.method, step.call.path)});
    m_steps->setMessages(messages);
    m_steps->setVisible(!messages.isEmpty());
    m_stepsTitle->setVisible(!messages.isEmpty());
}

bool ReviewView::isConfirmed() const
{
    return !m_name->isVisibleTo(this) || m_name->text() == m_review.subject.endpoint.name;
}

} // namespace hooksmith
