// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/run.h"
#include "support/result.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace hooksmith {

class Badge;
class CodeEditor;
class Notice;
class PaneHeader;
class ReportView;
class Settings;
class Veil;

/// The newest report with what can be done about it: run again, by hand or as one types.
class ResultPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultPane(Settings &settings, QWidget *parent = nullptr);

    void showReport(const RunReport &report);
    void showRefusal(const Error &error); ///< the payload cannot be used
    void showRunning();
    void showOutdated(bool isPending); ///< pending: a new report is on its way
    void clear();
    [[nodiscard]] CodeEditor &bodyEditor() const;

signals:
    void runRequested();
    void lineActivated(int line, int column); ///< in the transform
    void payloadPlaceActivated(int line, int column);

private:
    PaneHeader *header(Settings &settings);
    void showBadge(const RunReport &report);
    void setDimmed(bool dimmed);

    Error m_refusal;
    Badge *m_outcome;
    QLabel *m_duration;
    QCheckBox *m_runsAsYouType;
    QPushButton *m_run;
    Notice *m_refusalNotice;
    QStackedWidget *m_stack;
    ReportView *m_report;
    Veil *m_veil;
    QTimer m_dimming;
};

} // namespace hooksmith
