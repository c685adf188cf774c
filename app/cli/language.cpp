// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/language.h"

#include "support/settingsfile.h"

#include <QCoreApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

QString known(const QString &language)
{
    return language == u"ko" || language.startsWith(u"ko_") || language.startsWith(u"ko.") ? u"ko"_qs : u"en"_qs;
}

QString file(const QString &language)
{
    return u":/i18n/hooksmith_"_qs + language;
}

} // namespace

QString userLanguage()
{
    if (const QString all = qEnvironmentVariable("LC_ALL"); !all.isEmpty())
        return known(all);
    const QString chosen = QSettings(settingsFile(), QSettings::IniFormat).value(languageSetting).toString();
    if (!chosen.isEmpty())
        return known(chosen);
    const QString messages = qEnvironmentVariable("LC_MESSAGES");
    return known(messages.isEmpty() ? qEnvironmentVariable("LANG") : messages);
}

Language::Language(const QString &language)
{
    QLocale::setDefault(language == u"ko" ? QLocale(QLocale::Korean) : QLocale(QLocale::English));
    if (m_translator.load(file(language)))
        QCoreApplication::installTranslator(&m_translator);
}

EnglishText::EnglishText()
{
    const bool hasPlurals = load(file(u"en"_qs));
    Q_ASSERT(hasPlurals);
    QCoreApplication::installTranslator(this);
    QLocale::setDefault(QLocale(QLocale::English));
}

EnglishText::~EnglishText()
{
    QLocale::setDefault(m_locale);
    QCoreApplication::removeTranslator(this);
}

QString EnglishText::translate(const char *context, const char *source, const char *comment, int count) const
{
    const QString plural = QTranslator::translate(context, source, comment, count);
    return plural.isNull() ? QString::fromUtf8(source) : plural;
}

} // namespace hooksmith
