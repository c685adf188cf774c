// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/deliveryhistory.h"

#include <QWidget>

class QPlainTextEdit;

namespace hooksmith {

class TextLabel;

/// The destination's answer: status, timing, headers and body; or why there is none.
class ResponseView final : public QWidget
{
    Q_OBJECT

public:
    explicit ResponseView(QWidget *parent = nullptr);

    void show(const HistoryEntry &entry);
    void showWaiting(const QString &host);

private:
    TextLabel *m_status;
    TextLabel *m_timing;
    TextLabel *m_headers;
    QPlainTextEdit *m_body;
};

/// "200 OK", "503 Service Unavailable", or "No answer".
[[nodiscard]] QString statusText(const HistoryEntry &entry);

} // namespace hooksmith
