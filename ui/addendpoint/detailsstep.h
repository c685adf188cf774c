// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpointform/endpointform.h"
#include "endpointform/formcolumn.h"
#include "store/workspace.h"

namespace hooksmith {

class IntegrationPicker;
class TemplatePicker;

/// What is entered for one integration; kept while the user looks at another.
struct EndpointDetails
{
    Endpoint endpoint;
    CredentialValues credentials;
    QString templateId;
};

/// The first step of the flow: the integration, then everything about the endpoint but its code.
class DetailsStep final : public QWidget
{
    Q_OBJECT

public:
    DetailsStep(const Services &services, Workspace workspace, QWidget *parent = nullptr);

    [[nodiscard]] const Integration *integration() const { return m_integration; } ///< null pointer: none chosen yet
    [[nodiscard]] EndpointDetails details() const;
    void setDetails(const EndpointDetails &details);
    void setEvents(const QStringList &types); ///< of the endpoint; empty for all
    void editName();                          ///< which another endpoint has by now
    void editCredentials();                   ///< gives them the keyboard
    [[nodiscard]] QString problem() const;    ///< why the flow cannot go on, in words

protected:
    void showEvent(QShowEvent *event) override;

signals:
    void edited();
    void regionChanged(const QString &from, const QString &to);

private:
    void choose(const QString &integrationId);
    [[nodiscard]] static EndpointDetails startFor(const Integration &integration);
    void build(const EndpointDetails &details);
    void addTemplates(const QString &templateId);
    [[nodiscard]] QString nameProblem(const QString &name) const;

    const Services &m_services;
    Workspace m_workspace;
    QStringList m_takenNames;
    const Integration *m_integration = nullptr;
    QMap<QString, EndpointDetails> m_others; ///< by integration
    FormColumn *m_column;
    IntegrationPicker *m_picker;
    TemplatePicker *m_templates = nullptr;
    EndpointForm *m_form = nullptr;
};

} // namespace hooksmith
