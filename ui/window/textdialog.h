// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/dialogs.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace hooksmith {

class TextLabel;

/// Asks for one line of text and says at once what is wrong with it.
class TextDialog final : public QDialog
{
    Q_OBJECT

public:
    TextDialog(const TextQuestion &question, QWidget *parent);

    [[nodiscard]] QString text() const;

private:
    void validate();

    TextQuestion m_question;
    QLineEdit *m_edit;
    TextLabel *m_problem;
    QPushButton *m_accept;
};

} // namespace hooksmith
