// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include "support/settingsfile.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qsizetype recentLimit = 10;

const QString themeKey = u"theme"_qs;
const QString runsAsYouTypeKey = u"runsAsYouType"_qs;
const QString analysisShownKey = u"analysisShown"_qs;
const QString editorZoomKey = u"editorZoom"_qs;
const QString recentKey = u"recentWorkspaces"_qs;
const QString geometryKey = u"window/geometry"_qs;

QString splitterKey(const QString &name)
{
    return u"splitter/"_qs + name;
}

} // namespace

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_store(file, QSettings::IniFormat)
{
}

QString Settings::language() const
{
    const QString system = QLocale::system().language() == QLocale::Korean ? u"ko"_qs : u"en"_qs;
    return m_store.value(languageSetting, system).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_store.setValue(languageSetting, language);
    emit languageChanged(language);
}

Settings::Theme Settings::theme() const
{
    const int stored = m_store.value(themeKey, 0).toInt();
    return stored == 1 ? Theme::Light : stored == 2 ? Theme::Dark : Theme::System;
}

void Settings::setTheme(Theme theme)
{
    m_store.setValue(themeKey, static_cast<int>(theme));
    emit themeChanged(theme);
}

bool Settings::runsAsYouType() const
{
    return m_store.value(runsAsYouTypeKey, true).toBool();
}

void Settings::setRunsAsYouType(bool runs)
{
    m_store.setValue(runsAsYouTypeKey, runs);
    emit runsAsYouTypeChanged(runs);
}

int Settings::editorZoom() const
{
    return m_store.value(editorZoomKey, 0).toInt();
}

void Settings::setEditorZoom(int zoom)
{
    m_store.setValue(editorZoomKey, zoom);
}

QStringList Settings::recentWorkspaces() const
{
    return m_store.value(recentKey).toStringList();
}

void Settings::rememberWorkspace(const QString &folder)
{
    QStringList folders = recentWorkspaces();
    folders.removeAll(folder);
    folders.prepend(folder);
    m_store.setValue(recentKey, QStringList(folders.first(qMin(folders.size(), recentLimit))));
}

void Settings::forgetWorkspace(const QString &folder)
{
    QStringList folders = recentWorkspaces();
    folders.removeAll(folder);
    m_store.setValue(recentKey, folders);
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store.setValue(geometryKey, geometry);
}

bool Settings::isAnalysisShown() const
{
    return m_store.value(analysisShownKey, true).toBool();
}

void Settings::setAnalysisShown(bool isShown)
{
    m_store.setValue(analysisShownKey, isShown);
}

QByteArray Settings::splitterState(const QString &name) const
{
    return m_store.value(splitterKey(name)).toByteArray();
}

void Settings::setSplitterState(const QString &name, const QByteArray &state)
{
    m_store.setValue(splitterKey(name), state);
}

} // namespace hooksmith
