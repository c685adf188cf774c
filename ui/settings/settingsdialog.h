// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QFormLayout;

namespace hooksmith {

class SecretStore;
class Settings;
class TextLabel;

/// The user's choices; each takes effect at once.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(Settings &settings, SecretStore &secrets, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *createLanguageBox();
    [[nodiscard]] QWidget *createThemeBox();
    [[nodiscard]] QWidget *createRunBox();
    void addRow(QFormLayout *form, const QString &label, QWidget *field);
    [[nodiscard]] static QString keychainText(bool isAvailable);
    void keepRoomForAnswer();
    void askForKeychain();

    Settings &m_settings;
    SecretStore &m_secrets;
    TextLabel *m_keychain;
};

} // namespace hooksmith
