// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/endpoint.h"
#include "model/integration.h"
#include "secret/secret.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace hooksmith {

class SecretClipboard;
class TextLabel;

/// One credential of an endpoint: its value, masked and on its way to the keychain, or the name of the environment
/// variable that holds it. Says in words what is wrong with either.
class CredentialInput final : public QWidget
{
    Q_OBJECT

public:
    /// `suggestedVariable` is offered where the user chooses the environment; texts are in `locale`.
    CredentialInput(const CredentialField &field, const QString &suggestedVariable, const QString &locale,
                    QWidget *parent = nullptr);

    void useNarrowLayout(); ///< the choice of where it is kept goes below the value, which has the whole line
    void setKeychainAvailable(bool available);
    void setClipboard(SecretClipboard *clipboard); ///< takes back what the user copies; must outlive this
    void chooseEnvironment();
    void setRequired(bool required); ///< false for an endpoint that exists: its value may be on another computer
    void setStored(bool stored);     ///< the keychain has a value already, so the field may stay empty
    void setSource(const CredentialSource &source);
    [[nodiscard]] CredentialSource source() const;
    void setValue(const Secret &value);
    [[nodiscard]] Secret value() const; ///< as entered; empty where the environment has it
    [[nodiscard]] QString problem() const;
    [[nodiscard]] const QString &id() const { return m_field.id; }

    void showStored(const Secret &value); ///< what the keychain has, in answer to storedRequested()

signals:
    void edited();
    void storedRequested(); ///< the user wants to see what the keychain has

private:
    [[nodiscard]] bool usesKeychain() const;
    [[nodiscard]] QString keychainProblem() const;
    [[nodiscard]] QString environmentProblem() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] QString environmentNote() const;
    void createWidgets(const QString &suggestedVariable);
    void layOut();
    void showSource();
    void reveal(bool shown);
    void showState();
    void touch();
    void noticeCopy() const;
    void copy() const;
    void showTools();

    CredentialField m_field;
    QString m_locale;
    SecretClipboard *m_clipboard = nullptr;
    bool m_required = true;
    bool m_askedKeychain = false;
    bool m_stored = false;
    bool m_showsStored = false; ///< what stands in the field is the keychain's and was not typed
    bool m_touched = false;     ///< nobody is told of mistakes in what they have not written yet
    QComboBox *m_source;
    QLineEdit *m_value;
    QToolButton *m_reveal;
    QToolButton *m_copy;
    QLineEdit *m_variable;
    TextLabel *m_note;
};

} // namespace hooksmith
