// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/dialogs.h"

namespace hooksmith {

/// The desktop's own message boxes and file dialogs, modal to their window only.
class NativeDialogs final : public Dialogs
{
public:
    [[nodiscard]] QFuture<Answer> ask(QWidget *parent, const Question &question) override;
    [[nodiscard]] QFuture<QString> askText(QWidget *parent, const TextQuestion &question) override;
    [[nodiscard]] QFuture<QString> pickFolder(QWidget *parent, const QString &title, const QString &start) override;
    [[nodiscard]] QFuture<QString> pickFileToOpen(QWidget *parent, const QString &title,
                                                  const QString &filter) override;
    [[nodiscard]] QFuture<QString> pickFileToSave(QWidget *parent, const QString &title,
                                                  const QString &suggestion) override;
};

} // namespace hooksmith
