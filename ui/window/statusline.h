// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>
#include <QString>

class QLabel;
class QStatusBar;

namespace hooksmith {

class Page;
class Settings;

/// What the status bar tells at its end: the workspace, the environment, when transforms run, where the caret is.
class StatusLine final : public QObject
{
    Q_OBJECT

public:
    StatusLine(Settings &settings, QStatusBar &bar);
    ~StatusLine() override;

    void setWorkspace(const QString &folder); ///< empty where none is open
    void setPage(const Page &page);

private:
    [[nodiscard]] QLabel *add(const QString &name, const QString &tip);
    void showRuns();
    void follow(QWidget *focused);

    Settings &m_settings;
    QStatusBar &m_bar;
    QLabel *m_workspace;
    QLabel *m_environment;
    QLabel *m_runs;
    QLabel *m_caret;
    QMetaObject::Connection m_caretMoves;
    bool m_canRun = false;
};

} // namespace hooksmith
