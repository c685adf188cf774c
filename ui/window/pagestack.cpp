// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pagestack.h"

#include "window/breadcrumbs.h"
#include "window/dialogs.h"
#include "window/messagearea.h"
#include "window/page.h"

#include <QApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

PageStack::PageStack(Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_breadcrumbs(new Breadcrumbs(this))
    , m_messages(new MessageArea(this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_breadcrumbs);
    m_layout->addWidget(m_messages);
    connect(m_breadcrumbs, &Breadcrumbs::activated, this, &PageStack::crumbActivated);
}

void PageStack::setPage(Page *page)
{
    if (m_page) {
        m_page->hide();
        m_page->disconnect(this);
        m_page->deleteLater(); // it may be the one whose button was just clicked
    }
    m_page = page;
    m_messages->clear();
    m_layout->addWidget(page, 1);
    connect(page, &Page::stateChanged, this, &PageStack::showState);
    connect(page, &Page::failed, m_messages, &MessageArea::showError);
    connect(page, &Page::note, this, &PageStack::note);
    page->show();
    if (!page->isAncestorOf(QApplication::focusWidget()))
        page->setFocus(); // that is, its focus proxy
    showState();
}

void PageStack::leave(const std::function<void()> &next)
{
    if (!m_page || !m_page->isModified())
        return next();
    if (!m_isAsking)
        askToLeave(next);
}

void PageStack::askToLeave(const std::function<void()> &next)
{
    m_isAsking = true;
    m_dialogs
        .ask(window(), {.title = tr("Save your edits?"),
                        .text = m_page->unsavedText(),
                        .accept = m_page->saveText(),
                        .reject = tr("Discard")})
        .then(this, [this, next](Answer answer) {
            m_isAsking = false;
            if (answer == Answer::Reject) {
                m_page->discardEdits();
                next();
            } else if (answer == Answer::Accept) {
                m_page->save().then(this, [next](bool saved) {
                    if (saved)
                        next();
                });
            }
        });
}

void PageStack::showState()
{
    m_breadcrumbs->setTrail(m_page->trail(), m_page->isModified());
    emit stateChanged();
}

} // namespace hooksmith
