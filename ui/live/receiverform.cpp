// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/receiverform.h"

#include "credentials/credentialinput.h"
#include "secret/secretstore.h"
#include "send/simulationoptions.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QIntValidator>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

using Secrets = Result<QList<SigningSecret>>;

const SecretKey storedAs{.endpointId = u"receiver"_s, .credentialId = u"signing-secrets"_s};
constexpr quint16 usualPort = 8080;

Secrets parsed(const Secret &text)
{
    static const QRegularExpression blanks(u"[\\s,]+"_s);
    QList<SigningSecret> secrets;
    for (const QString &part : text.reveal().split(blanks, Qt::SkipEmptyParts)) {
        const Result<SigningSecret> secret = SigningSecret::parse(Secret(part));
        if (!secret)
            return fail(secret.error());
        secrets.append(*secret);
    }
    return secrets;
}

LocalizedText plain(const QString &text)
{
    return {.english = text, .korean = text};
}

CredentialField secretField(const QString &label, const QString &help)
{
    return {.id = u"signingSecret"_s,
            .label = plain(label),
            .help = plain(help),
            .whereToFind = {},
            .patternHelp = {},
            .placeholder = u"whsec_…"_s,
            .pattern = {}};
}

} // namespace

ReceiverForm::ReceiverForm(const Services &services, const QStringList &endpoints, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_layout(new QVBoxLayout(this))
    , m_port(new QLineEdit(QString::number(usualPort), this))
    , m_checks(new QComboBox(this))
    , m_secret(new CredentialInput(
          secretField(tr("Signing secret"), tr("Several may stand here with blanks between them, as while one is "
                                               "replaced by another.")),
          u"DODO_PAYMENTS_WEBHOOK_KEY"_s, u"en"_s, this))
    , m_endpoint(new QComboBox(this))
    , m_deliverTo(new QComboBox(this))
    , m_simulation(new SimulationOptions(Qt::Vertical, this))
{
    setObjectName(u"receiverForm"_s);
    m_layout->setContentsMargins(16, 14, 16, 14);
    m_layout->setSpacing(14);
    m_port->setObjectName(u"livePortEdit"_s);
    m_port->setValidator(new QIntValidator(0, 65535, m_port));
    m_port->setPlaceholderText(tr("Any free one"));
    m_endpoint->setObjectName(u"liveEndpointBox"_s);
    m_endpoint->addItem(tr("None"), QString());
    for (const QString &name : endpoints)
        m_endpoint->addItem(name, name);
    m_deliverTo->setObjectName(u"liveDeliverBox"_s);
    addField(tr("Port on this computer"), m_port, {});
    createSecret();
    addField(tr("Run through"), m_endpoint, tr("The endpoint's code as it stands, saved or not."));
    fillDeliveries();
    m_layout->addStretch();
    connect(m_endpoint, &QComboBox::activated, this, [this] { emit endpointChosen(endpoint()); });
    connect(m_deliverTo, &QComboBox::activated, this, [this] { emit deliverToChosen(deliverTo()); });
}

void ReceiverForm::addField(const QString &label, QWidget *field, const QString &help)
{
    auto *name = new TextLabel(TextLabel::Role::Field, label, this);
    name->setBuddy(field);
    field->setAccessibleName(label);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(name);
    column->addWidget(field);
    if (!help.isEmpty())
        column->addWidget(new TextLabel(TextLabel::Role::Muted, help, this));
    m_layout->addLayout(column);
}

void ReceiverForm::createSecret()
{
    m_checks->setObjectName(u"liveChecksBox"_s);
    m_checks->addItem(tr("Check"), true);
    m_checks->addItem(tr("Do not check"), false);
    addField(tr("Signatures"), m_checks, {});
    m_secret->useNarrowLayout();
    m_layout->addWidget(m_secret);
    connect(m_checks, &QComboBox::currentIndexChanged, this,
            [this] { m_secret->setVisible(m_checks->currentData().toBool()); });
    m_services.secrets.isAvailable().then(this, [this](bool available) {
        m_secret->setKeychainAvailable(available);
        if (!available)
            m_secret->chooseEnvironment();
    });
    m_services.secrets.read(storedAs).then(this, [this](const Result<Secret> &stored) {
        if (stored && !stored->isEmpty())
            m_secret->setStored(true);
    });
    m_secret->setClipboard(&m_services.clipboard);
    connect(m_secret, &CredentialInput::storedRequested, this, [this] {
        m_services.secrets.read(storedAs).then(this, [this](const Result<Secret> &stored) {
            if (stored)
                m_secret->showStored(*stored);
        });
    });
}

void ReceiverForm::fillDeliveries()
{
    m_deliverTo->addItem(tr("Nowhere"), QVariant::fromValue(DeliverTo::Nowhere));
    m_deliverTo->addItem(tr("A simulated destination"), QVariant::fromValue(DeliverTo::Simulation));
    m_deliverTo->addItem(tr("The destination, for real"), QVariant::fromValue(DeliverTo::Destination));
    addField(tr("Deliver to"), m_deliverTo, {});
    m_layout->addWidget(m_simulation);
    m_simulation->hide();
    connect(m_simulation, &SimulationOptions::changed, this, &ReceiverForm::behaviourChosen);
    connect(m_deliverTo, &QComboBox::currentIndexChanged, this,
            [this] { m_simulation->setVisible(deliverTo() == DeliverTo::Simulation); });
}

void ReceiverForm::setEndpoint(const QString &name)
{
    m_endpoint->setCurrentIndex(qMax(0, m_endpoint->findData(name)));
}

QString ReceiverForm::endpoint() const
{
    return m_endpoint->currentData().toString();
}

void ReceiverForm::setDeliverTo(DeliverTo place)
{
    m_deliverTo->setCurrentIndex(static_cast<int>(place));
}

void ReceiverForm::setBehaviour(const SimulatedBehaviour &behaviour)
{
    m_simulation->setBehaviour(behaviour);
}

DeliverTo ReceiverForm::deliverTo() const
{
    return static_cast<DeliverTo>(m_deliverTo->currentIndex());
}

quint16 ReceiverForm::port() const
{
    return m_port->text().toUShort();
}

void ReceiverForm::setPort(quint16 port)
{
    m_port->setText(QString::number(port));
}

void ReceiverForm::setReceiving(bool isReceiving)
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_port, m_checks, m_secret})
        field->setEnabled(!isReceiving);
}

QFuture<Secrets> ReceiverForm::secrets()
{
    if (!m_checks->currentData().toBool())
        return QtFuture::makeReadyFuture(Secrets(QList<SigningSecret>()));
    const CredentialSource source = m_secret->source();
    if (source.kind == CredentialSource::Kind::Environment) {
        const QString value = qEnvironmentVariable(source.variable.toLatin1().constData());
        const QString missing = tr("The environment variable %1, which should hold the signing secret, is not set.");
        return QtFuture::makeReadyFuture(value.isEmpty()
                                             ? Secrets(fail(Error::Kind::NotFound, missing.arg(source.variable)))
                                             : parsed(Secret(value)));
    }
    if (const Secret typed = m_secret->value(); !typed.isEmpty()) {
        const Secrets secrets = parsed(typed);
        if (secrets)
            keep(typed);
        return QtFuture::makeReadyFuture(secrets);
    }
    return m_services.secrets.read(storedAs).then(this, [](const Result<Secret> &stored) {
        if (!stored)
            return Secrets(fail(stored.error().kind,
                                tr("Enter the signing secret of the endpoint, or choose not to check signatures.")));
        return parsed(*stored);
    });
}

void ReceiverForm::keep(const Secret &secret)
{
    m_services.secrets.write(storedAs, secret).then(this, [this](const Result<bool> &kept) {
        if (!kept)
            return;
        m_secret->setValue({});
        m_secret->setStored(true);
    });
}

} // namespace hooksmith
