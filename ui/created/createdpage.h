// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services.h"
#include "store/workspace.h"
#include "window/page.h"

class QVBoxLayout;

namespace hooksmith {

struct Integration;

/// The end of the flow: what was created, where it is, and what can be done with it.
class CreatedPage final : public Page
{
    Q_OBJECT

public:
    CreatedPage(const Workspace &workspace, const Endpoint &endpoint, const Integration &integration,
                QWidget *parent = nullptr);

    [[nodiscard]] const Endpoint &endpoint() const { return m_endpoint; }
    [[nodiscard]] QStringList trail() const override;
    void sendTest() override;
    [[nodiscard]] bool canSendTest() const override { return true; }

signals:
    void openRequested(const QString &name);
    void exportRequested(const QString &name);
    void deployRequested(const QString &name);
    void sendTestRequested(const hooksmith::Endpoint &endpoint);
    void addRequested();
    void listRequested();

private:
    [[nodiscard]] QWidget *createHeading(const Integration &integration);
    [[nodiscard]] QWidget *createFiles(const Workspace &workspace);
    [[nodiscard]] QWidget *createCredentials(const Integration &integration);
    [[nodiscard]] QWidget *createActions();

    Endpoint m_endpoint;
};

} // namespace hooksmith
