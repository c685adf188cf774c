// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret/credentials.h"

#include <QWidget>

class QVBoxLayout;

namespace hooksmith {

class CredentialInput;
class SecretClipboard;
class SecretStore;
class TextLabel;

/// Every credential that an integration asks for, and whether a keychain can keep them on this machine.
class CredentialsForm final : public QWidget
{
    Q_OBJECT

public:
    CredentialsForm(SecretStore &store, SecretClipboard &clipboard, QString locale, QWidget *parent = nullptr);

    /// Shows the fields of the integration with the sources of the endpoint, and asks the keychain which of them it
    /// has, once the form is on the screen.
    void setEndpoint(const Integration &integration, const Endpoint &endpoint);
    [[nodiscard]] QMap<QString, CredentialSource> sources() const;
    [[nodiscard]] CredentialValues values() const; ///< those that were entered and belong into the keychain
    void setValues(const CredentialValues &values);
    void edit();                           ///< gives the keyboard to the first
    [[nodiscard]] QString problem() const; ///< the first one, in words; empty where there is none

signals:
    void edited();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addInput(const Integration &integration, const CredentialField &field, const Endpoint &endpoint);
    void askForKeychain();
    void askForStored();
    void showAvailability(bool available);

    SecretStore &m_store;
    SecretClipboard &m_clipboard;
    QString m_locale;
    QVBoxLayout *m_layout;
    TextLabel *m_keychainNote;
    QList<CredentialInput *> m_inputs;
    QString m_unaskedIdentity; ///< whose secrets the keychain has not been asked for yet
    bool m_isNew = true;       ///< the endpoint is not created yet, so nothing in the keychain hangs on it
};

} // namespace hooksmith
