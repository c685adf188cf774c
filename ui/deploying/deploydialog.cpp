// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploying/deploydialog.h"

#include "deploying/reviewview.h"
#include "deploying/stepsview.h"
#include "deploying/targetform.h"
#include "environments/environmentbox.h"
#include "model/environments.h"
#include "settings/settings.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace hooksmith {

DeployDialog::DeployDialog(const Services &services, const Endpoint &endpoint, const Integration &integration,
                           Save save, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_endpoint(endpoint)
    , m_saved(endpoint.environment)
    , m_integration(integration)
    , m_save(std::move(save))
    , m_memory(services.settings.file())
    , m_deployer(new Deployer(services.secrets, this))
    , m_environment(new EnvironmentBox(this))
    , m_parts(new QStackedWidget(this))
    , m_form(new TargetForm(services.secrets, services.clipboard, this))
    , m_review(new ReviewView(this))
    , m_steps(new StepsView(this))
    , m_state(new TextLabel(TextLabel::Role::Muted, {}, this))
    , m_reason(new TextLabel(TextLabel::Role::Muted, {}, this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"deployDialog"_s);
    setWindowTitle(tr("Deploy %1").arg(endpoint.name));
    resize(780, 640);
    layOut();
    showEnvironment(endpoint);
    connect(m_environment, &EnvironmentBox::chosen, this, &DeployDialog::chooseEnvironment);
    connect(m_form, &TargetForm::edited, this, &DeployDialog::showState);
    connect(m_review, &ReviewView::edited, this, &DeployDialog::showState);
    connect(m_deployer, &Deployer::progress, m_steps, &StepsView::showProgress);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(TargetPart); });
    connect(m_next, &QPushButton::clicked, this, &DeployDialog::goOn);
    connect(m_close, &QPushButton::clicked, this, &DeployDialog::reject);
    goTo(TargetPart);
}

void DeployDialog::layOut()
{
    m_state->setObjectName(u"deployState"_s);
    m_reason->setObjectName(u"deployReason"_s);
    m_reason->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_back->setObjectName(u"backButton"_s);
    m_next->setObjectName(u"nextButton"_s);
    m_next->setDefault(true);
    m_close->setObjectName(u"closeButton"_s);
    auto *scrolling = new QScrollArea(this); // large fonts make the form higher than a small screen
    scrolling->setFocusPolicy(Qt::NoFocus);
    scrolling->setWidgetResizable(true);
    scrolling->setFrameShape(QFrame::NoFrame);
    scrolling->setWidget(m_form);
    m_parts->addWidget(scrolling);
    m_parts->addWidget(m_review);
    m_parts->addWidget(m_steps);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_back);
    bottom->addWidget(m_reason, 1);
    bottom->addWidget(m_close);
    bottom->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_environment, 0, Qt::AlignLeft);
    layout->addWidget(m_parts, 1);
    layout->addWidget(m_state);
    layout->addLayout(bottom);
}

/// Each environment is deployed to a place of its own.
void DeployDialog::showEnvironment(const Endpoint &endpoint)
{
    m_endpoint = endpoint;
    m_environment->setEndpoint(endpoint);
    if (const std::optional<DeployChoice> choice = m_memory.choice(endpoint.identity()))
        m_form->setChoice(*choice);
}

void DeployDialog::chooseEnvironment(const QString &name)
{
    if (const Result<Endpoint> there = inEnvironment(m_endpoint, name, &m_integration))
        showEnvironment(*there);
}

void DeployDialog::goTo(Part part)
{
    m_parts->setCurrentIndex(part);
    m_state->showIfAny(TextLabel::Role::Muted, {});
    showState();
}

void DeployDialog::showState()
{
    const int part = m_parts->currentIndex();
    const bool canDeploy = part == ReviewPart && (!m_review->steps().isEmpty() || !m_review->takenFields().isEmpty());
    const QString wrong = part == TargetPart ? m_form->problem() : QString();
    m_form->setEnabled(!m_isBusy);
    m_environment->setEnabled(!m_isBusy && part == TargetPart);
    m_back->setVisible(part == ReviewPart);
    m_next->setVisible(part == TargetPart || canDeploy);
    m_next->setText(part == TargetPart ? tr("Review") : m_review->steps().isEmpty() ? tr("Take Theirs") : tr("Deploy"));
    m_next->setEnabled(!m_isBusy && wrong.isEmpty() && (part == TargetPart || m_review->isConfirmed()));
    m_next->setToolTip(wrong);
    m_reason->setText(m_isBusy ? QString() : wrong);
    const bool isOver = part == StepsPart && !m_isBusy;
    m_close->setText(isOver || (part == ReviewPart && !canDeploy) ? tr("Close") : tr("Cancel"));
    m_close->setEnabled(!m_isCancelling);
}

void DeployDialog::goOn()
{
    if (m_parts->currentIndex() == TargetPart)
        review();
    else
        deploy();
}

void DeployDialog::review()
{
    m_isBusy = true;
    m_state->showIfAny(TextLabel::Role::Muted, tr("Reading what is there…"));
    showState();
    m_deployer
        ->review({.endpoint = m_endpoint,
                  .integration = m_integration,
                  .choice = m_form->choice(),
                  .enteredToken = m_form->enteredToken()})
        .then(this, [this](const Result<DeployReview> &review) { takeReview(review); });
}

void DeployDialog::takeReview(const Result<DeployReview> &review)
{
    m_isBusy = false;
    showState();
    if (!review)
        return m_state->showIfAny(TextLabel::Role::Error, review.error().describe());
    if (review->remote.exists) {
        m_memory.remember(m_endpoint.identity(), m_form->choice());
        m_memory.remember(m_endpoint, review->differences);
        emit checked();
    }
    m_review->show(*review);
    goTo(ReviewPart);
    QWidget *next = m_review->isConfirmed() ? (m_next->isVisibleTo(this) ? m_next : m_close) : m_review->focusProxy();
    next->setFocus();
    keepToken();
}

/// Only a token that the target has accepted.
void DeployDialog::keepToken()
{
    const DeployChoice choice = m_form->choice();
    const Secret token = m_form->enteredToken();
    if (token.isEmpty() || choice.token.kind != CredentialSource::Kind::Keychain)
        return;
    m_services.secrets.write(tokenKey(*Deployer::findTarget(choice.target), choice.url, choice.live), token)
        .then(this, [this](const Result<bool> &kept) {
            if (!kept)
                m_state->showIfAny(TextLabel::Role::Warning,
                                   tr("The token could not be kept: %1").arg(kept.error().describe()));
        });
}

void DeployDialog::deploy()
{
    const DeployReview review = m_review->chosen();
    const QList<DeployStep> steps = m_review->steps();
    if (!takeTheirs(review))
        return;
    m_memory.remember(m_endpoint.identity(), m_form->choice());
    m_isBusy = !steps.isEmpty();
    m_steps->begin(steps);
    goTo(StepsPart);
    if (steps.isEmpty()) {
        m_steps->endHere(tr("The endpoint here has what you took from there."));
        m_memory.remember(m_endpoint, review.differences);
        emit checked();
        return;
    }
    m_deployer->deploy(review).then(this, [this, review](const DeployEnd &end) { finish(end, review); });
}

bool DeployDialog::takeTheirs(const DeployReview &review)
{
    if (m_review->takenFields().isEmpty())
        return true;
    const QString current = m_endpoint.environment;
    const Result<Endpoint> saved = inEnvironment(review.subject.endpoint, m_saved, &m_integration).and_then(m_save);
    if (!saved) {
        m_state->showIfAny(TextLabel::Role::Error, saved.error().describe());
        return false;
    }
    m_endpoint = inEnvironment(*saved, current, &m_integration).value_or(*saved);
    emit endpointChanged(*saved);
    return true;
}

void DeployDialog::finish(const DeployEnd &end, const DeployReview &review)
{
    m_isBusy = false;
    m_isCancelling = false;
    m_steps->end(end, review.subject);
    m_state->showIfAny(TextLabel::Role::Muted, {});
    if (end.remaining)
        m_memory.remember(m_endpoint, *end.remaining);
    emit checked();
    showState();
    m_close->setFocus();
}

void DeployDialog::reject()
{
    if (m_parts->currentIndex() != StepsPart || !m_isBusy)
        return QDialog::reject();
    m_isCancelling = true;
    m_deployer->cancel();
    m_state->showIfAny(TextLabel::Role::Muted, tr("Cancelling: the step that is on its way ends first, then what was "
                                                  "done is taken back…"));
    showState();
}

} // namespace hooksmith
