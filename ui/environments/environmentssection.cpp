// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/environmentssection.h"

#include "endpointform/formsection.h"
#include "widgets/textlabel.h"
#include "window/dialogs.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// A first guess; the user sees it and may say otherwise.
bool soundsLive(const QString &name)
{
    return QStringList{u"live"_s, u"production"_s, u"prod"_s}.contains(name, Qt::CaseInsensitive);
}

} // namespace

EnvironmentsSection::EnvironmentsSection(Dialogs &dialogs, const Integration &integration, CurrentEndpoint current,
                                         QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_integration(integration)
    , m_current(std::move(current))
    , m_state(new TextLabel(TextLabel::Role::Body, {}, this))
    , m_live(new QCheckBox(tr("Live: real customers are behind it"), this))
    , m_add(addButton(u"addEnvironmentButton"_s, tr("Add Environment…"), &EnvironmentsSection::add))
    , m_rename(addButton(u"renameEnvironmentButton"_s, tr("Rename…"), &EnvironmentsSection::rename))
    , m_remove(addButton(u"removeEnvironmentButton"_s, tr("Remove…"), &EnvironmentsSection::remove))
{
    setObjectName(u"environmentsSection"_s);
    m_state->setObjectName(u"environmentState"_s);
    m_live->setObjectName(u"liveCheck"_s);
    auto *section = new FormSection(tr("Environments"),
                                    tr("For example test and live: each has its own credentials, region, URL and "
                                       "variables. The transformation and the events are the same in all."),
                                    this);
    section->add(m_state);
    section->add(m_live);
    auto *buttons = new QWidget(section);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 6, 0, 0);
    for (QPushButton *button : {m_add, m_rename, m_remove})
        row->addWidget(button);
    row->addStretch();
    section->add(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(section);
    connect(m_live, &QCheckBox::clicked, this, &EnvironmentsSection::mark);
}

QPushButton *EnvironmentsSection::addButton(const QString &name, const QString &text,
                                            void (EnvironmentsSection::*action)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, action);
    return button;
}

void EnvironmentsSection::setEndpoint(const Endpoint &endpoint)
{
    const QStringList names = environmentNames(endpoint);
    m_state->setText(
        tr("The endpoint is in %1. All of its environments: %2.").arg(endpoint.environment, names.join(u", "_s)));
    m_live->setChecked(endpoint.isLive);
    for (QWidget *each : QList<QWidget *>{m_state, m_live, m_rename, m_remove})
        each->setVisible(!names.isEmpty());
    m_remove->setEnabled(names.size() > 1);
    m_remove->setText(names.size() > 1 ? tr("Remove %1…").arg(endpoint.environment) : tr("Remove…"));
}

void EnvironmentsSection::add()
{
    const QString suggestion = environmentNameProblem(m_current(), u"live"_s).isEmpty() ? u"live"_s : QString();
    m_dialogs
        .askText(window(), {.title = tr("Add Environment"),
                            .label = tr("Its name, such as test or live"),
                            .value = suggestion,
                            .accept = tr("Add"),
                            .problem =
                                [this](const QString &name) {
                                    return environmentNameProblem(m_current(), name);
                                }})
        .then(this, [this](const QString &name) {
            if (name.isEmpty())
                return;
            const Endpoint endpoint = m_current();
            const Endpoint both = withEnvironment(endpoint, nextEnvironment(endpoint, name, soundsLive(name)));
            emit changed(inEnvironment(both, name, &m_integration).value());
        });
}

void EnvironmentsSection::rename()
{
    m_dialogs
        .askText(window(), {.title = tr("Rename Environment"),
                            .label = tr("The name of this environment"),
                            .value = m_current().environment,
                            .accept = tr("Rename"),
                            .problem =
                                [this](const QString &name) {
                                    return environmentNameProblem(m_current(), name, true);
                                }})
        .then(this, [this](const QString &name) {
            Endpoint endpoint = m_current();
            if (name.isEmpty() || name == endpoint.environment)
                return;
            endpoint.environment = name;
            emit changed(endpoint);
        });
}

void EnvironmentsSection::remove()
{
    m_dialogs
        .ask(window(),
             {.title = tr("Remove the environment %1?").arg(m_current().environment),
              .text = tr("Its URL and variables go from the endpoint, and its credentials from the keychain once "
                         "the endpoint is saved."),
              .accept = tr("Remove"),
              .reject = {},
              .destructive = true})
        .then(this, [this](Answer answer) {
            const Endpoint endpoint = m_current();
            if (answer == Answer::Accept && !endpoint.otherEnvironments.isEmpty())
                emit changed(withoutCurrentEnvironment(endpoint, &m_integration));
        });
}

void EnvironmentsSection::mark(bool isLive)
{
    Endpoint endpoint = m_current();
    endpoint.isLive = isLive;
    emit changed(endpoint);
}

} // namespace hooksmith
