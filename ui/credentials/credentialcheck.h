// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preflight/preflight.h"
#include "send/enteredsecrets.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace hooksmith {

class Notice;

/// Credentials that are to be checked: where they come from, and what is typed but not stored yet.
struct CheckedCredentials
{
    Endpoint endpoint; ///< with the region as it is chosen
    CredentialValues entered;
};

/// Asks the destination whether it knows an endpoint's credentials, and says what it answered and what to do next.
class CredentialCheck final : public QWidget
{
    Q_OBJECT

public:
    using Subject = std::function<CheckedCredentials()>;

    CredentialCheck(const Integration &integration, SecretStore &store, Sender &sender, Subject subject,
                    QWidget *parent = nullptr);

    void offerTestEvent(); ///< where the destination has no call that would say

signals:
    void regionFound(const QString &region); ///< and the user wants it
    void testEventRequested();

private:
    void check();
    void ask(const Result<CredentialValues> &values, const QString &region);
    void showVerdict(const Result<PreflightVerdict> &verdict);
    void act();

    const Integration &m_integration;
    SecretStore &m_store;
    Sender &m_sender;
    Subject m_subject;
    std::unique_ptr<EnteredSecrets> m_secrets; ///< while they are read
    bool m_offersTestEvent = false;
    bool m_isAsking = false;
    PreflightVerdict m_verdict;
    QPushButton *m_button;
    Notice *m_notice;
};

} // namespace hooksmith
