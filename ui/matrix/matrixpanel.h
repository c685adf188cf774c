// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/checkreport.h"
#include "window/pagecontrol.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace hooksmith {

class EmptyState;
class EventCatalog;
class EventFilterNotice;
class MatrixLegend;
class MatrixModel;

/// What becomes of every event in every shape, at once: a heat map whose tiles lead to the run.
class MatrixPanel final : public QWidget
{
    Q_OBJECT

public:
    /// The shapes of the events are named in `language`.
    MatrixPanel(const EventCatalog &events, const QString &language, QWidget *parent = nullptr);

    void setReport(const CheckReport &report);
    void setChecking(bool isChecking); ///< a check is under way; what is shown is of the one before
    void showCoverage(const QString &summary, const QString &details); ///< empty where there is none
    [[nodiscard]] bool wantsCoverage() const;
    [[nodiscard]] QHash<PageCommand, PageControl> controls() const;
    void setOutdated(); ///< the transform was edited since: the event filter waits for the next check
    void showUnavailable(const QString &reason); ///< the transform cannot be put through every event
    [[nodiscard]] int failures() const;          ///< tiles that are errors

signals:
    void payloadActivated(const hooksmith::CheckCase &event);
    void filterRequested(const QStringList &types); ///< empty for all
    void coverageToggled(bool isWanted);
    void personalDataRequested();

private:
    void createTable();
    QWidget *createBar();
    void activate(const QModelIndex &index);
    void describeCurrent();

    const EventCatalog &m_events;
    MatrixModel *m_model;
    EventFilterNotice *m_filter;
    MatrixLegend *m_legend;
    QLabel *m_checking;
    QCheckBox *m_wantsCoverage;
    QPushButton *m_personalData;
    QLabel *m_coverage;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTableView *m_table;
    QLabel *m_current; ///< what the current tile says
};

} // namespace hooksmith
