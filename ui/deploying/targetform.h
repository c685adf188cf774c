// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/deploychoice.h"
#include "deploy/deploytarget.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace hooksmith {

class CredentialInput;
class SecretClipboard;
class SecretStore;
class TextLabel;

/// Where to deploy: the target, how to reach it, and its API token.
class TargetForm final : public QWidget
{
    Q_OBJECT

public:
    TargetForm(SecretStore &secrets, SecretClipboard &clipboard, QWidget *parent = nullptr);

    void setChoice(const DeployChoice &choice);
    [[nodiscard]] DeployChoice choice() const;
    [[nodiscard]] Secret enteredToken() const; ///< empty where the keychain or the environment has it
    [[nodiscard]] QString problem() const;     ///< the first one, in words; empty where there is none

signals:
    void edited();

private:
    [[nodiscard]] const DeployTarget &target() const;
    QWidget *addField(QVBoxLayout *layout, const QString &label, QWidget *field, const QString &help);
    void layOut();
    void showTarget();
    void replaceToken();
    void askForToken();
    void askWhatIsStored();
    void showToken();

    SecretStore &m_secrets;
    SecretClipboard &m_clipboard;
    std::vector<std::unique_ptr<DeployTarget>> m_targets;
    QComboBox *m_target;
    QLineEdit *m_url;
    QLineEdit *m_application;
    QWidget *m_applicationRow = nullptr;
    QComboBox *m_mode;
    QWidget *m_modeRow = nullptr;
    QLineEdit *m_rateLimit;
    QWidget *m_tokenPlace;
    CredentialInput *m_token = nullptr;
    bool m_tokenIsKept = false; ///< the keychain has one for this server
};

} // namespace hooksmith
