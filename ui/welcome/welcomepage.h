// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/page.h"

class QVBoxLayout;

namespace hooksmith {

class Settings;

/// What a first start shows: create or open a workspace, look at an example, or go back to a recent one.
class WelcomePage final : public Page
{
    Q_OBJECT

public:
    explicit WelcomePage(Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] QStringList trail() const override;

signals:
    void createRequested();
    void openRequested();
    void exampleRequested();
    void folderRequested(const QString &folder);

private:
    [[nodiscard]] QWidget *createActions();
    void addRecent(QVBoxLayout *layout);

    Settings &m_settings;
};

} // namespace hooksmith
