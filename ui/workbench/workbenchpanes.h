// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

#include <functional>

namespace hooksmith {

class AnalysisPanel;
class PersistentSplitter;
class Settings;

/// The panes of the workbench in their places, with room for each on a small screen: what is edited at the left, the
/// payload above the result at the right, the analysis below all of them. Adds the keys that lead between them.
class WorkbenchPanes final : public QWidget
{
    Q_OBJECT

public:
    WorkbenchPanes(Settings &settings, QWidget *transform, QWidget *payload, QWidget *result, AnalysisPanel *analysis,
                   QWidget *parent = nullptr);

private:
    void arrange();
    void addShortcuts();
    void addShortcut(const QString &name, const QString &text, const QKeySequence &key,
                     const std::function<void()> &action);
    void resizeAnalysis();
    void focusNextPane();

    Settings &m_settings;
    PersistentSplitter *m_floors;
    PersistentSplitter *m_columns;
    QWidget *m_transform;
    QWidget *m_payload;
    QWidget *m_result;
    AnalysisPanel *m_analysis;
};

} // namespace hooksmith
