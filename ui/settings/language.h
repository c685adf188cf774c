// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

namespace hooksmith {

class Settings;

/// Installs the translations of the language in the settings, at the start and whenever it changes. Every window then
/// gets QEvent::LanguageChange. Made in main.cpp.
class Language final : public QObject
{
    Q_OBJECT

public:
    explicit Language(Settings &settings, QObject *parent = nullptr);
    ~Language() override;

private:
    void apply(const QString &language);

    QTranslator m_application;
    QTranslator m_qt; ///< the texts of Qt's own dialogs
};

} // namespace hooksmith
