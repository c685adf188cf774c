// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/run.h"

#include <QWidget>

class QLabel;
class QTabWidget;
class QToolButton;
class QTreeWidget;

namespace hooksmith {

class Badge;
class BodyView;
class CodeEditor;
class EmptyState;
class MessageList;
class Notice;
class Settings;

/// One report: the request line, and behind tabs its body, headers, console and problems.
class ReportView final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportView(Settings &settings, QWidget *parent = nullptr);

    void setReport(const RunReport &report);
    [[nodiscard]] CodeEditor &bodyEditor() const;

signals:
    void lineActivated(int line, int column);

private:
    void fillRequestLine();
    QWidget *copyButtons();
    void addTabs(Settings &settings);
    void showError(); ///< of the transform, or the first one that the destination would answer with
    void showRequest(const RunReport &report);
    void showHeaders(const QList<Header> &headers);
    void showCounts();
    void copyBody() const;
    void copyCurl() const;

    RunReport m_report;
    Notice *m_error;
    QWidget *m_requestLine;
    Badge *m_method = nullptr;
    QLabel *m_url = nullptr;
    QTabWidget *m_tabs;
    QWidget *m_copyButtons = nullptr;
    BodyView *m_body = nullptr;
    EmptyState *m_noBody = nullptr;
    QTreeWidget *m_headers = nullptr;
    MessageList *m_console = nullptr;
    MessageList *m_problems = nullptr;
};

} // namespace hooksmith
