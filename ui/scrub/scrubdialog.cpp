// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrub/scrubdialog.h"

#include "widgets/rowdelegate.h"
#include "widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

ScrubDialog::ScrubDialog(const QList<ScrubbedValue> &values, const QString &hint, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"scrubDialog"_s);
    setWindowTitle(tr("Replace Personal Data"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(820, 460);
    const QString text = tr("%n personal value(s) are replaced by fakes. The same value always gets the same fake.",
                            nullptr, static_cast<int>(values.size()));
    auto *advice = new TextLabel(TextLabel::Role::Body, text + u' ' + hint, this);
    advice->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *replace = buttons->addButton(tr("Replace by Fakes"), QDialogButtonBox::AcceptRole);
    replace->setObjectName(u"scrubReplace"_s);
    replace->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(advice);
    layout->addWidget(createTable(values), 1);
    layout->addWidget(buttons);
}

QWidget *ScrubDialog::createTable(const QList<ScrubbedValue> &values)
{
    auto *table = new QTreeWidget(this);
    table->setObjectName(u"scrubTable"_s);
    table->setAccessibleName(tr("Personal values and their fakes"));
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAllColumnsShowFocus(true);
    table->setItemDelegate(new RowDelegate(table));
    table->setHeaderLabels({tr("Field"), tr("Now"), tr("Fake")});
    for (const ScrubbedValue &value : values) {
        auto *item = new QTreeWidgetItem(table, {value.pointer, value.before, value.after});
        for (int column = 0; column < item->columnCount(); ++column)
            item->setToolTip(column, item->text(column));
    }
    table->header()->setSectionResizeMode(QHeaderView::Stretch);
    return table;
}

} // namespace hooksmith
