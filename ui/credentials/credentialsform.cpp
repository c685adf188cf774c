// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/credentialsform.h"

#include "credentials/credentialinput.h"
#include "widgets/textlabel.h"

#include <QPointer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// "segment", "writeKey" -> "SEGMENT_WRITE_KEY"
QString suggestedVariable(const QString &integrationId, const QString &credentialId)
{
    QString name = integrationId + u'_';
    for (const QChar character : credentialId) {
        if (character.isUpper())
            name += u'_';
        name += character;
    }
    return name.toUpper().replace(u'-', u'_');
}

} // namespace

CredentialsForm::CredentialsForm(SecretStore &store, SecretClipboard &clipboard, QString locale, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_clipboard(clipboard)
    , m_locale(std::move(locale))
    , m_layout(new QVBoxLayout(this))
    , m_keychainNote(new TextLabel(TextLabel::Role::Warning, {}, this))
{
    setObjectName(u"credentialsForm"_s);
    m_keychainNote->setObjectName(u"keychainNote"_s);
    m_keychainNote->hide();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(16);
    m_layout->addWidget(m_keychainNote);
}

void CredentialsForm::setEndpoint(const Integration &integration, const Endpoint &endpoint)
{
    qDeleteAll(m_inputs);
    m_inputs.clear();
    m_isNew = endpoint.id.isEmpty();
    m_keychainNote->hide();
    for (const CredentialField &field : integration.credentials)
        addInput(integration, field, endpoint);
    if (m_inputs.isEmpty())
        return;
    askForKeychain();
    m_unaskedIdentity = endpoint.id.isEmpty() ? QString() : endpoint.identity();
    askForStored();
}

void CredentialsForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    askForStored();
}

void CredentialsForm::addInput(const Integration &integration, const CredentialField &field, const Endpoint &endpoint)
{
    auto *input = new CredentialInput(field, suggestedVariable(integration.id, field.id), m_locale, this);
    input->setClipboard(&m_clipboard);
    input->setRequired(m_isNew);
    input->setSource(endpoint.credentials.value(field.id));
    connect(input, &CredentialInput::edited, this, &CredentialsForm::edited);
    connect(input, &CredentialInput::storedRequested, this, [this, input, identity = endpoint.identity()] {
        m_store.read({.endpointId = identity, .credentialId = input->id()})
            .then(this, [guarded = QPointer(input)](const Result<Secret> &stored) {
                if (guarded && stored)
                    guarded->showStored(*stored);
            });
    });
    m_inputs.append(input);
    m_layout->addWidget(input);
}

void CredentialsForm::askForKeychain()
{
    m_store.isAvailable().then(this, [this](bool available) { showAvailability(available); });
}

/// Not before somebody looks: a locked keychain asks for its password.
void CredentialsForm::askForStored()
{
    if (!isVisible() || m_unaskedIdentity.isEmpty())
        return;
    const QString identity = std::exchange(m_unaskedIdentity, {});
    for (CredentialInput *input : std::as_const(m_inputs)) {
        if (input->source().kind != CredentialSource::Kind::Keychain)
            continue;
        m_store.read({.endpointId = identity, .credentialId = input->id()})
            .then(this, [guarded = QPointer(input)](const Result<Secret> &stored) {
                if (guarded)
                    guarded->setStored(stored && !stored->isEmpty());
            });
    }
}

void CredentialsForm::showAvailability(bool available)
{
    m_keychainNote->setVisible(!available && !m_inputs.isEmpty());
    m_keychainNote->setText(
        tr("No keychain answers on this computer, so credentials are read from environment variables. Start a keychain "
           "such as GNOME Keyring or KWallet to keep them there. Hooksmith never writes them to a file."));
    for (CredentialInput *input : std::as_const(m_inputs)) {
        input->setKeychainAvailable(available);
        if (!available && m_isNew)
            input->chooseEnvironment();
    }
}

QMap<QString, CredentialSource> CredentialsForm::sources() const
{
    QMap<QString, CredentialSource> sources;
    for (const CredentialInput *input : m_inputs)
        sources.insert(input->id(), input->source());
    return sources;
}

CredentialValues CredentialsForm::values() const
{
    CredentialValues values;
    for (const CredentialInput *input : m_inputs) {
        if (!input->value().isEmpty())
            values.insert(input->id(), input->value());
    }
    return values;
}

void CredentialsForm::setValues(const CredentialValues &values)
{
    for (CredentialInput *input : std::as_const(m_inputs))
        input->setValue(values.value(input->id()));
}

void CredentialsForm::edit()
{
    if (!m_inputs.isEmpty())
        m_inputs.first()->setFocus();
}

QString CredentialsForm::problem() const
{
    for (const CredentialInput *input : m_inputs) {
        if (const QString problem = input->problem(); !problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace hooksmith
