// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>
#include <QStringList>

namespace hooksmith {

/// The user's choices, kept in one file of this user's; tests pass a temporary one.
class Settings : public QObject
{
    Q_OBJECT

public:
    enum class Theme { System, Light, Dark };
    Q_ENUM(Theme)

    explicit Settings(const QString &file, QObject *parent = nullptr);

    [[nodiscard]] QString file() const { return m_store.fileName(); }

    [[nodiscard]] QString language() const; ///< "en" or "ko"; the system's where the user chose none
    void setLanguage(const QString &language);
    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    [[nodiscard]] bool runsAsYouType() const; ///< true at first
    void setRunsAsYouType(bool runs);
    [[nodiscard]] int editorZoom() const; ///< QScintilla's zoom level; 0 at first
    void setEditorZoom(int zoom);
    [[nodiscard]] bool isAnalysisShown() const; ///< the panel at the workbench's foot; true at first
    void setAnalysisShown(bool isShown);
    [[nodiscard]] QStringList recentWorkspaces() const; ///< newest first, at most ten
    void rememberWorkspace(const QString &folder);
    void forgetWorkspace(const QString &folder);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    [[nodiscard]] QByteArray splitterState(const QString &name) const;
    void setSplitterState(const QString &name, const QByteArray &state);

signals:
    void languageChanged(const QString &language);
    void themeChanged(Theme theme);
    void runsAsYouTypeChanged(bool runs);

private:
    QSettings m_store;
};

} // namespace hooksmith
