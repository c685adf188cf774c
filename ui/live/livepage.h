// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/livedelivery.h"
#include "store/workspace.h"
#include "window/page.h"

class QAction;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace hooksmith {

class Badge;
class CaseSaving;
class Dialogs;
class EmptyState;
class LiveSession;
class LiveTable;
class Notice;
class ReceiverForm;
class ReportView;
class TextLabel;

/// Events as they arrive at this computer, what becomes of each, and what can be done with one. Receiving goes on while
/// other pages are shown.
class LivePage final : public Page
{
    Q_OBJECT

public:
    /// Gives an endpoint with its edits, saved or not.
    using LoadEndpoint = std::function<std::optional<Endpoint>(const QString &)>;

    LivePage(const Services &services, Dialogs &dialogs, const Workspace &workspace, LiveSession &session,
             LoadEndpoint load, QWidget *parent = nullptr);

    void choose(const QString &endpointName); ///< whose code events go through
    [[nodiscard]] QStringList trail() const override;
    void refresh() override; ///< the endpoint may have been edited

signals:
    /// The event is to be the payload in the workbench of that endpoint.
    void openRequested(const QString &endpointName, const QString &eventType, const QByteArray &payload);

private:
    struct Actions
    {
        QAction *open;
        QAction *replay;
        QAction *replayAll;
        QAction *saveCase;
        QAction *record;
        QAction *saveLines;
        QAction *clear;
    };

    [[nodiscard]] QWidget *createHeader();
    [[nodiscard]] QWidget *createEvents();
    [[nodiscard]] QWidget *createDetails();
    void createActions();
    void connectActions();
    [[nodiscard]] QAction *createAction(const QString &name, const QString &icon, const QString &text,
                                        const QString &tip);
    void toggleReceiving();
    void start();
    void chooseDelivery(DeliverTo place);
    void toggleRecording();
    void saveLines();
    void openSelected();
    void saveCase();
    void showState();
    void explainActions();
    void showNoReport();
    void showSelected();

    const Services &m_services;
    Dialogs &m_dialogs;
    LiveSession &m_session;
    LoadEndpoint m_load;
    CaseSaving *m_cases;
    Actions m_actions{};
    Badge *m_badge;
    TextLabel *m_url;
    QPushButton *m_toggle;
    Notice *m_notice;
    ReceiverForm *m_form;
    QStackedWidget *m_content;
    EmptyState *m_empty;
    LiveTable *m_table;
    TextLabel *m_count;
    QTabWidget *m_details;
    QPlainTextEdit *m_payload;
    ReportView *m_report;
    EmptyState *m_noReport;
    QStackedWidget *m_result;
};

} // namespace hooksmith
