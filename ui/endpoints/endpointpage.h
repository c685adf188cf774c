// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret/credentials.h"
#include "services.h"
#include "store/drafts.h"
#include "store/workspace.h"
#include "window/page.h"

class QStackedWidget;

namespace hooksmith {

class DraftKeeper;
class Dialogs;
class EndpointHeader;
class EndpointSaving;
class EndpointSettings;
class Workbench;
struct SaveOutcome;

/// One endpoint that exists: its transformation and its settings, edited and saved together.
class EndpointPage final : public Page
{
    Q_OBJECT

public:
    EndpointPage(const Services &services, Dialogs &dialogs, const Workspace &workspace, const Endpoint &endpoint,
                 const Integration &integration, QWidget *parent = nullptr);

    void restore(const Draft &draft, const EnteredCredentials &credentials = {});
    [[nodiscard]] std::optional<Draft> draft() const;               ///< empty while nothing is unsaved
    [[nodiscard]] EnteredCredentials credentials() const;           ///< of all environments
    [[nodiscard]] const Endpoint &saved() const { return m_saved; } ///< as it is on disk
    [[nodiscard]] Endpoint endpoint() const;                        ///< as it stands on the page
    [[nodiscard]] Workbench *workbench() const { return m_workbench; }

    [[nodiscard]] QStringList trail() const override;
    [[nodiscard]] bool isModified() const override;
    [[nodiscard]] QString unsavedText() const override;
    [[nodiscard]] QFuture<bool> save() override;
    void discardEdits() override;
    void keepEdits() override;
    void run() override;
    void sendTest() override;
    [[nodiscard]] QString environment() const override;
    [[nodiscard]] bool canRun() const override { return true; }
    [[nodiscard]] bool canSave() const override;
    [[nodiscard]] bool canSendTest() const override { return true; }
    [[nodiscard]] QHash<PageCommand, PageControl> controls() const override;

signals:
    void sendTestRequested(const hooksmith::Endpoint &endpoint, const QString &eventType, const QByteArray &payload);
    /// The same, to learn whether the destination knows the keys, which a simulation cannot tell.
    void keyTestRequested(const hooksmith::Endpoint &endpoint, const QString &eventType, const QByteArray &payload);
    void deployRequested(const QString &name); ///< everything is saved
    void exportRequested(const QString &name); ///< everything is saved
    void duplicateRequested(const QString &name);
    void toggleRequested(const QString &name, bool isEnabled);
    void removeRequested(const QString &name);

private:
    void connectHeader();
    void saveThen(const std::function<void()> &next);
    void rename();
    void addPart(QWidget *part, const QString &title);
    void connectSettings();
    void createWorkbench();
    void addCases(Dialogs &dialogs);
    void configureWorkbench();
    void chooseEnvironment(const QString &name);
    void changeEnvironments(const Endpoint &endpoint);
    void adaptRegion(const QString &from, const QString &to);
    void edited();
    void showState();
    [[nodiscard]] bool take(const SaveOutcome &outcome);
    void takeSaved(const Endpoint &endpoint);
    void showStored(const Endpoint &endpoint);
    [[nodiscard]] QString nameProblem(const QString &name) const;
    [[nodiscard]] QString saveProblem() const;

    const Services &m_services;
    Workspace m_workspace;
    Endpoint m_saved;    ///< as it is on disk
    Endpoint m_baseline; ///< the same as the form shows it, which may order and complete it
    const Integration &m_integration;
    EndpointSaving *m_saving;
    DraftKeeper *m_drafts;
    EndpointHeader *m_header;
    QStackedWidget *m_parts;
    Workbench *m_workbench;
    EndpointSettings *m_settings;
};

} // namespace hooksmith
