// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

class QStackedWidget;
class QToolButton;

namespace hooksmith {

/// The panel at the foot of the workbench: what is known of the transform with every event, behind tabs. Hidden, only
/// its tabs are left, and each of them brings it back.
class AnalysisPanel final : public QTabWidget
{
    Q_OBJECT

public:
    enum class Size { Hidden, Shared, Maximised };
    Q_ENUM(Size)

    explicit AnalysisPanel(QWidget *parent = nullptr);

    void addPage(QWidget *page, const QString &title);
    void setCount(QWidget *page, qsizetype count); ///< shown behind the title, unless it is 0

    void setSize(Size size);
    [[nodiscard]] Size currentSize() const { return m_size; }
    void toggleHidden();
    void toggleMaximised();
    void makeRoom(); ///< for what it leads to in the panes

signals:
    void sizeChanged(hooksmith::AnalysisPanel::Size size);

protected:
    void paintEvent(QPaintEvent *) override {} ///< QTabWidget would draw a line below the buttons only

private:
    QWidget *createButtons();
    [[nodiscard]] QStackedWidget *pages() const;

    QHash<QWidget *, QString> m_titles;
    Size m_size = Size::Shared;
    QToolButton *m_maximise;
    QToolButton *m_hide;
};

} // namespace hooksmith
