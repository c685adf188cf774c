// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "created/createdpage.h"

#include "addendpoint/stepheader.h"
#include "endpointform/formcolumn.h"
#include "endpointform/formsection.h"
#include "model/integration.h"
#include "widgets/symbolicon.h"
#include "widgets/textlabel.h"

#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

TextLabel *selectable(TextLabel *label)
{
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

CreatedPage::CreatedPage(const Workspace &workspace, const Endpoint &endpoint, const Integration &integration,
                         QWidget *parent)
    : Page(parent)
    , m_endpoint(endpoint)
{
    setObjectName(u"createdPage"_s);
    auto *column = new FormColumn(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *header = new StepHeader(this);
    header->setCurrent(2);
    layout->addWidget(header);
    layout->addWidget(column, 1);
    column->column()->addWidget(createHeading(integration));
    column->column()->addWidget(createActions());
    column->column()->addWidget(createFiles(workspace));
    if (!integration.credentials.isEmpty())
        column->column()->addWidget(createCredentials(integration));
    column->column()->addStretch();
}

QWidget *CreatedPage::createHeading(const Integration &integration)
{
    auto *heading = new QWidget(this);
    auto *title = new TextLabel(TextLabel::Role::Section, tr("%1 is created").arg(m_endpoint.name), heading);
    title->setObjectName(u"createdTitle"_s);
    const qsizetype count = m_endpoint.events.size();
    const QString text = count == 0
                             ? tr("It turns every event into a request for %1.").arg(integration.name)
                             : tr("It turns %n event type(s) into requests for %1.", nullptr, static_cast<int>(count))
                                   .arg(integration.name);
    auto *layout = new QVBoxLayout(heading);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(new TextLabel(TextLabel::Role::Muted, text, heading));
    return heading;
}

QWidget *CreatedPage::createActions()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [row, layout](const QString &name, const QString &icon, const QString &text) {
        auto *button = new QPushButton(symbolIcon(icon), text, row);
        button->setObjectName(name);
        layout->addWidget(button);
        return button;
    };
    QPushButton *open = add(u"openEndpointButton"_s, u"edit"_s, tr("Open Endpoint"));
    connect(open, &QPushButton::clicked, this, [this] { emit openRequested(m_endpoint.name); });
    connect(add(u"sendTestButton"_s, u"send"_s, tr("Send Test…")), &QPushButton::clicked, this, &CreatedPage::sendTest);
    connect(add(u"exportButton"_s, u"export"_s, tr("Export…")), &QPushButton::clicked, this,
            [this] { emit exportRequested(m_endpoint.name); });
    connect(add(u"deployButton"_s, u"deploy"_s, tr("Deploy…")), &QPushButton::clicked, this,
            [this] { emit deployRequested(m_endpoint.name); });
    connect(add(u"addAnotherButton"_s, u"add"_s, tr("Add Another")), &QPushButton::clicked, this,
            &CreatedPage::addRequested);
    layout->addStretch();
    auto *done = new QPushButton(tr("Done"), row);
    done->setObjectName(u"doneButton"_s);
    done->setDefault(true);
    setFocusProxy(done);
    layout->addWidget(done);
    connect(done, &QPushButton::clicked, this, &CreatedPage::listRequested);
    return row;
}

QWidget *CreatedPage::createFiles(const Workspace &workspace)
{
    const QString folder = workspace.endpointFolder(m_endpoint.name);
    auto *section = new FormSection(tr("Files"), tr("Plain text, made for git. They hold no credentials."), this);
    for (const QString &name : {u"endpoint.json"_s, u"transform.js"_s}) {
        const QString path = QDir::toNativeSeparators(folder + u'/' + name);
        section->add(selectable(new TextLabel(TextLabel::Role::Code, path, section)));
    }
    auto *open = new QPushButton(symbolIcon(u"open"_s), tr("Show in File Manager"), section);
    open->setObjectName(u"showFilesButton"_s);
    connect(open, &QPushButton::clicked, this, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    auto *row = new QWidget(section);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(open);
    layout->addStretch();
    section->add(row);
    return section;
}

QWidget *CreatedPage::createCredentials(const Integration &integration)
{
    auto *section = new FormSection(tr("Credentials"), {}, this);
    section->setObjectName(u"createdCredentials"_s);
    for (const CredentialField &field : integration.credentials) {
        const CredentialSource source = m_endpoint.credentials.value(field.id);
        const QString label = field.label.in(QLocale().name());
        const QString text = source.kind == CredentialSource::Kind::Keychain
                                 ? tr("%1 is in this computer's keychain.").arg(label)
                                 : tr("%1 is read from the environment variable %2.").arg(label, source.variable);
        section->add(new TextLabel(TextLabel::Role::Body, text, section));
    }
    return section;
}

QStringList CreatedPage::trail() const
{
    return {tr("Endpoints"), tr("New Endpoint"), tr("Done")};
}

void CreatedPage::sendTest()
{
    emit sendTestRequested(m_endpoint);
}

} // namespace hooksmith
