// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QPlainTextEdit>

namespace hooksmith {

/// An endpoint's variables as text, one NAME=value a line.
class VariablesEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit VariablesEdit(QWidget *parent = nullptr);

    void setVariables(const QMap<QString, QString> &variables);
    [[nodiscard]] QMap<QString, QString> variables() const; ///< of the lines that are well formed
    [[nodiscard]] QString problem() const;                  ///< of the first line that is not
};

} // namespace hooksmith
