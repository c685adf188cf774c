// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/credentialcheck.h"

#include "widgets/notice.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

Tone toneOf(PreflightVerdict::State state)
{
    switch (state) {
    case PreflightVerdict::State::Verified:
        return Tone::Success;
    case PreflightVerdict::State::WrongRegion:
        return Tone::Warning;
    case PreflightVerdict::State::Refused:
        return Tone::Error;
    case PreflightVerdict::State::CannotTell:
        return Tone::Information;
    }
    return Tone::Neutral;
}

} // namespace

CredentialCheck::CredentialCheck(const Integration &integration, SecretStore &store, Sender &sender, Subject subject,
                                 QWidget *parent)
    : QWidget(parent)
    , m_integration(integration)
    , m_store(store)
    , m_sender(sender)
    , m_subject(std::move(subject))
    , m_button(new QPushButton(tr("Check Credentials"), this))
    , m_notice(new Notice(this))
{
    setObjectName(u"credentialCheck"_s);
    m_button->setObjectName(u"checkCredentials"_s);
    m_button->setToolTip(tr("Ask %1 whether it knows them; nothing else is sent").arg(integration.name));
    m_notice->setObjectName(u"credentialVerdict"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addWidget(m_notice);
    connect(m_button, &QPushButton::clicked, this, &CredentialCheck::check);
    connect(m_notice, &Notice::actionTriggered, this, &CredentialCheck::act);
}

void CredentialCheck::offerTestEvent()
{
    m_offersTestEvent = true;
}

void CredentialCheck::check()
{
    if (m_isAsking) // a button that cannot be pressed meanwhile would lose the keyboard
        return;
    m_isAsking = true;
    const CheckedCredentials subject = m_subject();
    m_notice->notify(Tone::Neutral, tr("Asking %1…").arg(m_integration.name));
    m_secrets =
        std::make_unique<EnteredSecrets>(EnteredCredentials{{subject.endpoint.identity(), subject.entered}}, m_store);
    resolveCredentials(subject.endpoint, m_integration, *m_secrets)
        .then(this, [this, region = subject.endpoint.region](const Result<CredentialValues> &values) {
            ask(values, region);
        });
}

void CredentialCheck::ask(const Result<CredentialValues> &values, const QString &region)
{
    if (!values)
        return showVerdict(fail(values.error()));
    checkCredentials(m_integration, region, *values, m_sender)
        .then(this, [this](const Result<PreflightVerdict> &verdict) { showVerdict(verdict); });
}

void CredentialCheck::showVerdict(const Result<PreflightVerdict> &verdict)
{
    m_isAsking = false;
    m_verdict = verdict.value_or(PreflightVerdict());
    if (!verdict)
        return m_notice->notify(Tone::Error, verdict.error().describe());
    QString action;
    if (verdict->state == PreflightVerdict::State::WrongRegion)
        action = tr("Use %1").arg(m_integration.region(verdict->region).label.in(QLocale().name()));
    else if (verdict->state == PreflightVerdict::State::CannotTell && m_offersTestEvent)
        action = tr("Send Test…");
    m_notice->notify(toneOf(verdict->state), verdict->message, action);
}

void CredentialCheck::act()
{
    if (m_verdict.state == PreflightVerdict::State::CannotTell)
        return emit testEventRequested();
    m_notice->hide();
    emit regionFound(m_verdict.region);
}

} // namespace hooksmith
