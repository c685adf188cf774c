// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/livemodel.h"

#include <QTabWidget>

class QPlainTextEdit;
class QStackedWidget;

namespace hooksmith {

class EmptyState;
class ReportView;
class Settings;
class TextLabel;

/// The event that is selected on the live page: its payload, and what became of it.
class LiveDetails final : public QTabWidget
{
    Q_OBJECT

public:
    explicit LiveDetails(Settings &settings, QWidget *parent = nullptr);

    /// A null pointer where none is selected. Without an endpoint there is no result, which is said.
    void show(const LiveModel::Row *row, bool hasEndpoint);

private:
    [[nodiscard]] QWidget *createPayloadTab();
    void explainNoReport(const LiveModel::Row *row, bool hasEndpoint);

    TextLabel *m_refusal; ///< the whole reason, which a row of the table may be too narrow for
    QPlainTextEdit *m_payload;
    ReportView *m_report;
    EmptyState *m_noReport;
    QStackedWidget *m_result;
};

} // namespace hooksmith
