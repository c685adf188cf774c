// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/sender.h"

#include <QWidget>

class QPlainTextEdit;

namespace hooksmith {

class TextLabel;

/// Exactly what goes where: method, URL, headers with the credentials masked, and the body.
class RequestView final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestView(QWidget *parent = nullptr);

    /// `source` says where the credentials come from.
    void show(const PlannedDelivery &planned, const QString &source);
    void clear();

private:
    TextLabel *m_target;
    TextLabel *m_headers;
    TextLabel *m_source;
    TextLabel *m_note;
    QPlainTextEdit *m_body;
};

} // namespace hooksmith
