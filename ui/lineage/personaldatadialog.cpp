// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/personaldatadialog.h"

#include "catalog/eventcatalog.h"
#include "lineage/lineages.h"
#include "support/files.h"
#include "widgets/emptystate.h"
#include "widgets/notice.h"
#include "widgets/rowdelegate.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr QSize usualSize(860, 460);

QList<PersonalDataFlow> flowsOf(const QString &sandboxProgram, const CheckSubject &subject, const EventCatalog &events,
                                const Cancellation &isCancelled)
{
    SandboxRuns runs(sandboxProgram);
    return personalDataFlows(lineagesOf(subject, events, {}, cancellableRuns(runs, isCancelled)), events);
}

} // namespace

PersonalDataDialog::PersonalDataDialog(const QString &sandboxProgram, const CheckSubject &subject,
                                       const EventCatalog &events, QWidget *parent)
    : QDialog(parent)
    , m_isCancelled(std::make_shared<std::atomic_bool>(false))
    , m_notice(new Notice(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(u"information"_s, tr("Looking for personal data…"),
                             tr("Each field of every event is given other values, to see what of the request changes."),
                             m_stack))
    , m_table(new QTreeWidget(m_stack))
{
    setObjectName(u"personalDataDialog"_s);
    setWindowTitle(tr("Personal Data That Leaves"));
    createTable();
    m_notice->setObjectName(u"personalDataNotice"_s);
    m_notice->hide();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);
    createButtons();
    resize(usualSize);
    find(sandboxProgram, subject, events);
}

/// See ~LineageController() for the reason to wait.
PersonalDataDialog::~PersonalDataDialog()
{
    *m_isCancelled = true;
    m_thread.waitForDone();
}

void PersonalDataDialog::createTable()
{
    m_table->setObjectName(u"personalDataTable"_s);
    m_table->setAccessibleName(tr("Personal data that leaves"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setHeaderLabels(personalDataHeadings());
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void PersonalDataDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("&Copy as Markdown"), QDialogButtonBox::ActionRole);
    m_save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(u"copyPersonalData"_s);
    m_save->setObjectName(u"savePersonalData"_s);
    for (QPushButton *button : {m_copy, m_save})
        button->setEnabled(false);
    layout()->addWidget(buttons);
    connect(m_copy, &QPushButton::clicked, this, &PersonalDataDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &PersonalDataDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PersonalDataDialog::find(const QString &sandboxProgram, const CheckSubject &subject, const EventCatalog &events)
{
    QtConcurrent::run(&m_thread, [sandboxProgram, subject, events, isCancelled = m_isCancelled] {
        return flowsOf(sandboxProgram, subject, events, isCancelled);
    }).then(this, [this](const QList<PersonalDataFlow> &flows) { showFlows(flows); });
}

void PersonalDataDialog::showFlows(const QList<PersonalDataFlow> &flows)
{
    m_flows = flows;
    for (QPushButton *button : {m_copy, m_save})
        button->setEnabled(true);
    m_empty->setTexts(tr("No personal data leaves"),
                      tr("No field of a request is determined by a personal field of its event."));
    for (const PersonalDataFlow &flow : flows)
        new QTreeWidgetItem(m_table, {flow.field, flow.kind, flow.host, flow.name, flow.eventTypes.join(u", "_s)});
    if (!flows.isEmpty())
        m_stack->setCurrentWidget(m_table);
}

void PersonalDataDialog::copy() const
{
    QGuiApplication::clipboard()->setText(toMarkdown(m_flows));
}

void PersonalDataDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the Record"), QDir::homePath(), tr("Markdown (*.md);;JSON (*.json)"));
    dialog->setObjectName(u"savePersonalDataDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"md"_s);
    dialog->selectFile(u"personal-data.md"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &PersonalDataDialog::save);
    dialog->open();
}

void PersonalDataDialog::save(const QString &path)
{
    const bool isJson = path.endsWith(u".json"_s, Qt::CaseInsensitive);
    const QByteArray content = isJson ? toIndentedJson(toJson(m_flows)) : toMarkdown(m_flows).toUtf8();
    const auto written = writeFileAtomically(path, content);
    if (written)
        m_notice->notify(Tone::Success, tr("The record was saved to %1.").arg(path));
    else
        m_notice->notify(Tone::Error, written.error().message);
}

} // namespace hooksmith
