// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpointform/endpointform.h"
#include "endpointform/formcolumn.h"
#include "environments/environmentssection.h"

namespace hooksmith {

/// An endpoint's settings with its environments. What was typed in the one environment stays while another is looked
/// at, until it is saved.
class EndpointSettings final : public FormColumn
{
    Q_OBJECT

public:
    EndpointSettings(const Services &services, Dialogs &dialogs, const Integration &integration,
                     EndpointForm::NameProblem nameProblem, EnvironmentsSection::CurrentEndpoint current,
                     QWidget *parent = nullptr);

    void setEndpoint(const Endpoint &endpoint,
                     const EnteredCredentials &entered); ///< a form of it; what was typed is gone
    void setSaved(const Endpoint &endpoint);             ///< the same form, whose credentials are in the keychain now
    void showEnvironments(const Endpoint &endpoint);
    void setEvents(const QStringList &types);
    void editName();

    [[nodiscard]] Endpoint endpoint() const;
    [[nodiscard]] EnteredCredentials credentials() const; ///< that were entered, of all environments
    [[nodiscard]] QString problem() const;                ///< of the environment that is shown

signals:
    void edited();
    void testEventRequested();
    void regionChanged(const QString &from, const QString &to);
    void environmentsChanged(const hooksmith::Endpoint &endpoint);

private:
    [[nodiscard]] EndpointForm *createForm(const Endpoint &endpoint);

    const Services &m_services;
    const Integration &m_integration;
    EndpointForm::NameProblem m_nameProblem;
    EndpointForm *m_form = nullptr; ///< a null pointer before the first setEndpoint()
    EnvironmentsSection *m_environments;
    EnteredCredentials m_entered; ///< in environments other than the one that is shown
};

} // namespace hooksmith
