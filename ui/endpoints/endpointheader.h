// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/surface.h"

class QPushButton;
class QTabBar;

namespace hooksmith {

struct Endpoint;
class EndpointActions;
class EnvironmentBox;
class TextLabel;

/// The bar over an endpoint's page: its parts as tabs, its environment, and what can be done with it.
class EndpointHeader final : public Surface
{
    Q_OBJECT

public:
    explicit EndpointHeader(QWidget *parent = nullptr);

    void addPart(const QString &title);
    void showPart(int part);
    void setEndpoint(const Endpoint &endpoint); ///< as it stands: its environment, and whether it is enabled
    /// Why it cannot be saved, in words; empty where it can or need not be.
    void setSaving(bool canSave, const QString &problem);
    [[nodiscard]] EndpointActions &actions() const { return *m_actions; }

signals:
    void partChosen(int part);
    void environmentChosen(const QString &name);
    void saveRequested();

private:
    [[nodiscard]] QPushButton *addButton(const QString &name, const QString &icon, const QString &text);
    void addMore();

    EndpointActions *m_actions;
    QTabBar *m_tabs;
    EnvironmentBox *m_environment;
    TextLabel *m_reason;
    QPushButton *m_save;
};

} // namespace hooksmith
