// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/checkplan.h"
#include "lineage/cancellableruns.h"
#include "lineage/personaldata.h"

#include <QDialog>
#include <QThreadPool>

class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace hooksmith {

class EmptyState;
class EventCatalog;
class Notice;

/// Which personal data leaves with the requests of a transform, for a data-protection record: a table to read, to copy
/// as Markdown, to save as Markdown or JSON. It is found out while the dialog is open.
class PersonalDataDialog final : public QDialog
{
    Q_OBJECT

public:
    PersonalDataDialog(const QString &sandboxProgram, const CheckSubject &subject, const EventCatalog &events,
                       QWidget *parent);
    ~PersonalDataDialog() override;

    void save(const QString &path); ///< as JSON where it ends in ".json", else as Markdown

private:
    void createTable();
    void createButtons();
    void find(const QString &sandboxProgram, const CheckSubject &subject, const EventCatalog &events);
    void showFlows(const QList<PersonalDataFlow> &flows);
    void copy() const;
    void chooseFile();

    QList<PersonalDataFlow> m_flows;
    Cancellation m_isCancelled;
    QThreadPool m_thread;
    Notice *m_notice;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTreeWidget *m_table;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace hooksmith
