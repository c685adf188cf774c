// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/integration.h"

#include <QWidget>

class QTextBrowser;

namespace hooksmith {

/// An integration's tips and its troubleshooting, as its manifest has them.
class HelpPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpPanel(QWidget *parent = nullptr);

    void setIntegration(const Integration &integration, const QString &language);

signals:
    void closed();

private:
    QTextBrowser *m_text;
};

} // namespace hooksmith
