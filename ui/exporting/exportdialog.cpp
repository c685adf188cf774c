// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exportdialog.h"

#include "cases/casesscrubbing.h"
#include "environments/environmentbox.h"
#include "model/environments.h"
#include "send/codeview.h"
#include "store/workspace.h"
#include "widgets/notice.h"
#include "widgets/symbolicon.h"
#include "widgets/textlabel.h"
#include "window/dialogs.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hooksmith {

ExportDialog::ExportDialog(const Services &services, Dialogs &dialogs, ExportSubject subject, QWidget *parent)
    : QDialog(parent)
    , m_dialogs(dialogs)
    , m_subject(std::move(subject))
    , m_formats(allExportFormats())
    , m_choice(new QComboBox(this))
    , m_environment(new EnvironmentBox(this))
    , m_description(new TextLabel(TextLabel::Role::Muted, {}, this))
    , m_personal(new Notice(this))
    , m_scrubbing(new CasesScrubbing(services, this))
    , m_preview(createCodeView(u"exportPreview"_s, tr("Exported file"), this))
    , m_state(new TextLabel(TextLabel::Role::Muted, {}, this))
    , m_copy(new QPushButton(symbolIcon(u"copy"_s), tr("Copy"), this))
    , m_save(new QPushButton(tr("Save As…"), this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export %1").arg(m_subject.endpoint.name));
    resize(720, 600);
    m_choice->setObjectName(u"exportFormatBox"_s);
    for (const auto &exportFormat : m_formats)
        m_choice->addItem(exportFormat->title(), exportFormat->id());
    m_choice->setCurrentIndex(m_choice->findData(u"hooksmith"_s)); // the one that loses nothing
    m_personal->setObjectName(u"exportPersonal"_s);
    m_state->setObjectName(u"exportState"_s);
    m_copy->setObjectName(u"copyButton"_s);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setDefault(true);
    layOut();
    m_environment->setEndpoint(m_subject.endpoint);
    connectParts();
    showFormat();
}

void ExportDialog::connectParts()
{
    connect(m_environment, &EnvironmentBox::chosen, this, &ExportDialog::chooseEnvironment);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ExportDialog::showFormat);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(m_content));
        m_state->showIfAny(TextLabel::Role::Success, tr("Copied."));
    });
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::save);
    connect(m_personal, &Notice::actionTriggered, this,
            [this] { m_scrubbing->start(m_subject.endpoint, m_subject.cases); });
    connect(m_scrubbing, &CasesScrubbing::nothingFound, this,
            [this] { m_personal->notify(Tone::Success, tr("No personal data was found in the cases.")); });
    connect(m_scrubbing, &CasesScrubbing::finished, this, [this](const QList<EndpointCase> &cases) {
        m_subject.cases = cases;
        showFormat();
        m_personal->notify(Tone::Success, tr("The personal data of the cases is replaced by fakes."));
    });
}

/// What is not of the catalogue may be somebody's.
void ExportDialog::offerScrub()
{
    if (!format().holdsCases() || !m_scrubbing->isOfferedFor(m_subject.cases))
        return m_personal->hide();
    m_personal->notify(Tone::Warning,
                       tr("The file holds the endpoint's cases, and with them payloads that may hold personal data."),
                       tr("Scrub…"));
}

void ExportDialog::layOut()
{
    auto *label = new TextLabel(TextLabel::Role::Field, tr("Format"), this);
    label->setBuddy(m_choice);
    auto *top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_choice);
    top->addStretch();
    top->addWidget(m_environment);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeButton"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_state, 1);
    bottom->addStretch();
    bottom->addWidget(close);
    bottom->addWidget(m_copy);
    bottom->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(m_description);
    layout->addWidget(m_personal);
    layout->addWidget(m_preview, 1);
    layout->addLayout(bottom);
}

const ExportFormat &ExportDialog::format() const
{
    return *m_formats[static_cast<std::size_t>(m_choice->currentIndex())];
}

void ExportDialog::chooseEnvironment(const QString &name)
{
    if (const Result<Endpoint> there = inEnvironment(m_subject.endpoint, name, &m_subject.integration)) {
        m_subject.endpoint = *there;
        m_environment->setEndpoint(*there);
        showFormat();
    }
}

void ExportDialog::showFormat()
{
    m_description->setText(format().description());
    offerScrub();
    const Result<QByteArray> content = format().write(m_subject);
    m_content = content.value_or(QByteArray());
    m_preview->setPlainText(QString::fromUtf8(m_content));
    m_copy->setEnabled(content.has_value());
    m_save->setEnabled(content.has_value());
    m_state->showIfAny(TextLabel::Role::Error, content ? QString() : content.error().describe());
}

void ExportDialog::save()
{
    m_dialogs.pickFileToSave(this, tr("Export %1").arg(m_subject.endpoint.name), format().fileName(m_subject.endpoint))
        .then(this, [this](const QString &path) {
            if (!path.isEmpty())
                writeTo(path);
        });
}

void ExportDialog::writeTo(const QString &path)
{
    const Result<QString> written = writeFileAtomically(path, m_content);
    if (written)
        m_state->showIfAny(TextLabel::Role::Success, tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    else
        m_state->showIfAny(TextLabel::Role::Error, written.error().describe());
}

} // namespace hooksmith
