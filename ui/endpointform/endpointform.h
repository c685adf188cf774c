// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret/credentials.h"
#include "services.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace hooksmith {

class CredentialsForm;
class EventSelection;
class FormSection;
class TextLabel;
class VariablesEdit;

/// The settings of one endpoint of one integration: everything but its transform. Used to add an endpoint and to edit
/// one.
class EndpointForm final : public QWidget
{
    Q_OBJECT

public:
    using NameProblem = std::function<QString(const QString &)>; ///< what is wrong with a name; empty when it is fine

    EndpointForm(const Services &services, const Integration &integration, const Endpoint &endpoint,
                 NameProblem nameProblem, QWidget *parent = nullptr);

    [[nodiscard]] Endpoint endpoint() const; ///< as it was given, with what the form holds now
    [[nodiscard]] CredentialValues credentials() const;
    void setCredentials(const CredentialValues &values);
    [[nodiscard]] QString problem() const;   ///< the first one, in words; empty where there is none
    void setSaved(const Endpoint &endpoint); ///< the credentials are in the keychain now
    void editName();                         ///< gives the keyboard to the field
    void editCredentials();
    void insertBeforeEvents(QWidget *section);
    void setEvents(const QStringList &types);     ///< as if the user had chosen them; empty for all
    void suggestEvents(const QStringList &types); ///< unless the user has chosen event types already

signals:
    void edited();
    void testEventRequested(); ///< of an endpoint that exists
    void regionChanged(const QString &from, const QString &to);

private:
    void createGeneral();
    void createCredentials();
    [[nodiscard]] QWidget *createCredentialCheck();
    void createDestination();
    void createEvents();
    void createAdvanced();
    FormSection *addSection(const QString &title, const QString &explanation);
    void changeRegion();
    [[nodiscard]] QString urlProblem() const;
    [[nodiscard]] QString urlNote() const;
    void showNotes();

    const Services &m_services;
    const Integration &m_integration;
    QString m_locale;
    Endpoint m_endpoint;
    QString m_region;
    NameProblem m_nameProblem;
    bool m_nameTouched = false;
    bool m_eventsTouched = false;
    QLineEdit *m_name = nullptr;
    TextLabel *m_nameNote = nullptr;
    QLineEdit *m_description = nullptr;
    CredentialsForm *m_credentials = nullptr;
    QComboBox *m_regions = nullptr;
    QLineEdit *m_url = nullptr;
    TextLabel *m_urlNote = nullptr;
    FormSection *m_eventsSection = nullptr;
    EventSelection *m_events = nullptr;
    QSpinBox *m_timeout = nullptr;
    QSpinBox *m_memory = nullptr;
    VariablesEdit *m_variables = nullptr;
};

} // namespace hooksmith
