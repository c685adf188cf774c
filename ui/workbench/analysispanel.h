// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

namespace hooksmith {

/// The panel at the foot of the workbench: what is known of the transform with every event, behind tabs.
class AnalysisPanel final : public QTabWidget
{
    Q_OBJECT

public:
    explicit AnalysisPanel(QWidget *parent = nullptr);

    void addPage(QWidget *page, const QString &title);
    void setCount(QWidget *page, qsizetype count); ///< shown behind the title, unless it is 0

private:
    QHash<QWidget *, QString> m_titles;
};

} // namespace hooksmith
