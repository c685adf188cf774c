// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/livenavigation.h"

#include "endpoints/endpointpage.h"
#include "live/livepage.h"
#include "live/livesession.h"
#include "window/messagearea.h"
#include "window/pagestack.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace hooksmith {

LiveNavigation::LiveNavigation(const Services &services, Dialogs &dialogs, const Workspace &workspace, PageStack &stack,
                               LoadEndpoint load, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_dialogs(dialogs)
    , m_workspace(workspace)
    , m_stack(stack)
    , m_load(std::move(load))
    , m_session(new LiveSession(services, this))
{
    connect(m_session, &LiveSession::problemFound, this, &LiveNavigation::tell);
}

void LiveNavigation::show()
{
    auto *editing = qobject_cast<EndpointPage *>(m_stack.page());
    if (!editing)
        return m_stack.leave([this] { showFor(endpointName()); });
    keepEdits(*editing);
    showFor(editing->saved().name);
}

void LiveNavigation::showAgain()
{
    showFor(endpointName());
}

bool LiveNavigation::isReceiving() const
{
    return m_session->isReceiving();
}

std::optional<KeptEdits> LiveNavigation::takeKept(const QString &name)
{
    std::optional<KeptEdits> kept = std::exchange(m_kept, {});
    return kept && kept->saved.name == name ? kept : std::nullopt;
}

void LiveNavigation::keepEdits(EndpointPage &page)
{
    const std::optional<Draft> draft = page.draft();
    if (!draft)
        return;
    page.keepEdits();
    m_kept = {.saved = page.saved(), .draft = *draft, .credentials = page.credentials()};
}

void LiveNavigation::showFor(const QString &name)
{
    auto *page = new LivePage(
        m_services, m_dialogs, m_workspace, *m_session, [this](const QString &wanted) { return withEdits(wanted); },
        &m_stack);
    connect(page, &LivePage::openRequested, this, &LiveNavigation::openRequested);
    page->choose(name);
    m_stack.setPage(page);
}

QString LiveNavigation::endpointName() const
{
    return m_session->endpoint() ? m_session->endpoint()->name : QString();
}

std::optional<Endpoint> LiveNavigation::withEdits(const QString &name) const
{
    if (!m_kept || m_kept->saved.name != name)
        return m_load(name);
    Endpoint edited = m_kept->draft.endpoint;
    edited.name = name; // what it is called until the edits are saved
    return edited;
}

/// The live page says it itself.
void LiveNavigation::tell(const QString &problem)
{
    if (!qobject_cast<LivePage *>(m_stack.page()))
        m_stack.messages()->show(MessageBar::Kind::Warning, problem);
}

} // namespace hooksmith
