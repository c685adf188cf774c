// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/language.h"

#include "settings/settings.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace hooksmith {

Language::Language(Settings &settings, QObject *parent)
    : QObject(parent)
{
    apply(settings.language());
    connect(&settings, &Settings::languageChanged, this, &Language::apply);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_application);
}

void Language::apply(const QString &language)
{
    QLocale::setDefault(language == u"ko"_s ? QLocale(QLocale::Korean) : QLocale(QLocale::English));
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_application);
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (m_qt.load(u"qtbase_"_s + language, folder))
        QCoreApplication::installTranslator(&m_qt);
    if (m_application.load(u":/i18n/hooksmith_"_s + language))
        QCoreApplication::installTranslator(&m_application);
}

} // namespace hooksmith
