// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace hooksmith {

/// What can be done with the events of the live page.
class LiveActions final : public QObject
{
    Q_OBJECT

public:
    /// What the page shows: each action is enabled where it makes sense, and says why where it does not.
    struct State
    {
        bool hasEndpoint = false;
        bool hasSelected = false;
        bool hasEvents = false;
        bool isRecording = false;
    };

    explicit LiveActions(QWidget *table); ///< whose context menu they are

    QAction *open;
    QAction *replay;
    QAction *replayAll;
    QAction *saveCase;
    QAction *record;
    QAction *saveLines;
    QAction *clear;

    [[nodiscard]] QList<QAction *> all() const; ///< in the order in which they are shown
    void show(const State &state);

private:
    [[nodiscard]] QAction *create(const QString &name, const QString &icon, const QString &text, const QString &tip);
    void explain(const State &state);
};

} // namespace hooksmith
