// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace hooksmith {

/// "en" or "ko": what LC_ALL says, else what the user chose in the window, else what LC_MESSAGES or LANG says.
[[nodiscard]] QString userLanguage();

/// While it lives, tr() gives the texts of this language. Made in main.cpp.
class Language final
{
public:
    explicit Language(const QString &language);

private:
    QTranslator m_translator;
};

/// While it lives, tr() gives English whatever the user's language: JSON is read by programs and is the same for all.
class EnglishText final : public QTranslator
{
    Q_OBJECT

public:
    EnglishText();
    ~EnglishText() override;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment,
                                    int count) const override;

private:
    QLocale m_locale; ///< of the user's language, to go back to
};

} // namespace hooksmith
