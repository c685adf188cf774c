// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addendpoint/detailsstep.h"
#include "store/drafts.h"
#include "window/page.h"

class QPushButton;
class QStackedWidget;

namespace hooksmith {

class Dialogs;
class DraftKeeper;
class StepHeader;
class TextLabel;
class TransformStep;

/// The Add-Endpoint flow: details, then the transformation, then Create. What comes after is CreatedPage's.
class AddEndpointPage final : public Page
{
    Q_OBJECT

public:
    AddEndpointPage(const Services &services, Dialogs &dialogs, const Workspace &workspace, QWidget *parent = nullptr);

    void restore(const Draft &draft, const CredentialValues &credentials = {});
    [[nodiscard]] std::optional<Draft> draft() const; ///< empty while nothing was entered
    [[nodiscard]] CredentialValues credentials() const;

    [[nodiscard]] QStringList trail() const override;
    [[nodiscard]] bool isModified() const override;
    [[nodiscard]] QString unsavedText() const override;
    [[nodiscard]] QString saveText() const override;
    [[nodiscard]] QFuture<bool> save() override; ///< keeps the draft: an unfinished endpoint has no files
    void discardEdits() override;
    void keepEdits() override;
    void run() override;
    void sendTest() override;
    [[nodiscard]] bool canRun() const override;
    [[nodiscard]] bool canSendTest() const override { return canRun(); }

signals:
    void created(const hooksmith::Endpoint &endpoint);
    void cancelled();
    void sendTestRequested(const hooksmith::Endpoint &endpoint, const QString &eventType, const QByteArray &payload);

private:
    [[nodiscard]] QWidget *createFooter();
    void goBack();
    void goOn();
    void showStep(int step);
    void showState();
    void edited();
    void setEvents(const QStringList &types);
    void adaptRegion(const QString &from, const QString &to);
    void create();
    void addToWorkspace(const Endpoint &endpoint);
    void goToFault(const Error &error);
    [[nodiscard]] Endpoint endpoint() const;

    const Services &m_services;
    Workspace m_workspace;
    DraftKeeper *m_drafts;
    StepHeader *m_header;
    QStackedWidget *m_steps;
    DetailsStep *m_details;
    TransformStep *m_transform;
    TextLabel *m_reason = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    bool m_isCreating = false;
    bool m_isFinished = false; ///< created or discarded: nothing is unsaved
};

} // namespace hooksmith
