// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importdialog.h"

#include "catalog/integrationcatalog.h"
#include "target/addimported.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

QString summaryOf(const ImportedEndpoint &imported)
{
    const auto events = static_cast<int>(imported.endpoint.events.size());
    const auto cases = static_cast<int>(imported.cases.size());
    QStringList parts{events == 0 ? ImportDialog::tr("every event type")
                                  : ImportDialog::tr("%n event type(s)", nullptr, events)};
    if (cases > 0)
        parts.append(ImportDialog::tr("%n case(s)", nullptr, cases));
    parts.append(imported.endpoint.url.isEmpty() ? ImportDialog::tr("no URL yet") : imported.endpoint.url);
    return parts.join(u" · "_s);
}

} // namespace

ImportDialog::ImportDialog(const Services &services, const Workspace &workspace, const ImportedFile &file,
                           const ImportedEndpoint &imported, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_workspace(workspace)
    , m_file(file)
    , m_imported(imported)
    , m_name(new QLineEdit(unusedNameFor(imported, file.path, workspace), this))
    , m_integration(new QComboBox(this))
    , m_summary(new TextLabel(TextLabel::Role::Body, {}, this))
    , m_problem(new TextLabel(TextLabel::Role::Error, {}, this))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import Endpoint"));
    setMinimumWidth(520);
    m_name->setObjectName(u"importName"_s);
    m_name->selectAll();
    m_integration->setObjectName(u"importIntegration"_s);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setWordWrap(true);
    m_problem->setObjectName(u"importProblem"_s);
    fillIntegrations();
    layOut();
    connect(m_name, &QLineEdit::textChanged, this, &ImportDialog::validate);
    connect(m_integration, &QComboBox::currentIndexChanged, this, &ImportDialog::chooseIntegration);
    show(imported);
}

void ImportDialog::fillIntegrations()
{
    for (const Integration &integration : m_services.integrations.integrations())
        m_integration->addItem(QIcon(integration.iconPath), integration.name, integration.id);
    m_integration->setCurrentIndex(m_integration->findData(m_imported.endpoint.integration));
}

void ImportDialog::layOut()
{
    auto *file = new TextLabel(TextLabel::Role::Muted, QDir::toNativeSeparators(m_file.path), this);
    file->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->addRow(tr("File"), file);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Destination"), m_integration);
    form->addRow(tr("It brings"), m_summary);
    auto *advice = new TextLabel(
        TextLabel::Role::Muted,
        tr("Files hold no credentials. Enter them in the settings of the endpoint once it is imported."), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(14);
    layout->addLayout(form);
    layout->addWidget(advice);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addWidget(createButtons());
}

QWidget *ImportDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"importButton"_s);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

QString ImportDialog::name() const
{
    return m_name->text().trimmed();
}

/// Another destination may bring another URL, region and credentials: the file is read again for it.
void ImportDialog::chooseIntegration()
{
    m_accept->setEnabled(false);
    const QString id = m_integration->currentData().toString();
    QtConcurrent::run([file = m_file, integrations = m_services.integrations, id] {
        return importEndpoint(file.content, file.path, integrations, id);
    }).then(this, [this, id](const Result<ImportedEndpoint> &imported) {
        if (id == m_integration->currentData().toString())
            show(imported);
    });
}

void ImportDialog::show(const Result<ImportedEndpoint> &imported)
{
    if (!imported)
        return m_problem->showIfAny(TextLabel::Role::Error, imported.error().describe());
    m_imported = *imported;
    m_summary->setText(summaryOf(m_imported));
    validate();
}

QString ImportDialog::nameProblem() const
{
    if (const QString problem = Workspace::nameProblem(name()); !problem.isEmpty())
        return problem;
    return m_workspace.endpointNames().contains(name(), Qt::CaseInsensitive)
               ? tr("This workspace has an endpoint named %1 already. Choose another name.").arg(name())
               : QString();
}

void ImportDialog::validate()
{
    const QString problem = nameProblem();
    m_problem->showIfAny(TextLabel::Role::Error, problem);
    m_accept->setEnabled(problem.isEmpty());
}

} // namespace hooksmith
