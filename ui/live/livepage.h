// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/livedelivery.h"
#include "store/workspace.h"
#include "window/page.h"

class QStackedWidget;

namespace hooksmith {

class CaseSaving;
class Dialogs;
class EmptyState;
class LiveActions;
class LiveDetails;
class LiveHeader;
class LiveSession;
class LiveTable;
class Notice;
class ReceiverForm;
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
    [[nodiscard]] QWidget *createEvents();
    void connectActions();
    void toggleReceiving();
    void start();
    void chooseDelivery(DeliverTo place);
    void toggleRecording();
    void saveLines();
    void openSelected();
    void saveCase();
    void showState();
    void showSelected();

    const Services &m_services;
    Dialogs &m_dialogs;
    LiveSession &m_session;
    LoadEndpoint m_load;
    CaseSaving *m_cases;
    LiveHeader *m_header;
    Notice *m_notice;
    ReceiverForm *m_form;
    QStackedWidget *m_content;
    EmptyState *m_empty;
    LiveTable *m_table;
    TextLabel *m_count;
    LiveDetails *m_details;
    LiveActions *m_actions;
};

} // namespace hooksmith
