// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/eventfilternotice.h"

#include "widgets/notice.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

bool isSameSet(QStringList one, QStringList other)
{
    one.sort();
    other.sort();
    return one == other;
}

/// The event types of which one at least would reach the destination as Dodo sent it, and be refused.
qsizetype rawTypes(const CheckReport &report)
{
    QStringList types;
    for (const CheckResult &result : report.results) {
        if (result.report.outcome == Outcome::Unchanged && result.hasErrors())
            types.append(result.event.eventType);
    }
    types.removeDuplicates();
    return types.size();
}

} // namespace

EventFilterNotice::EventFilterNotice(QWidget *parent)
    : QWidget(parent)
    , m_notice(new Notice(this))
{
    m_notice->setObjectName(u"eventFilterNotice"_s);
    m_notice->setOneLine();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_notice);
    hide();
    connect(m_notice, &Notice::actionTriggered, this, &EventFilterNotice::act);
}

void EventFilterNotice::setReport(const CheckReport &report, const QStringList &allTypes)
{
    m_subscription = report.subject.subscription.value_or(QStringList());
    m_handled = report.handled;
    const QStringList subscribed = m_subscription.isEmpty() ? allTypes : m_subscription;
    const bool fits = isSameSet(subscribed, m_handled);
    if (!fits)
        m_previous.reset();
    const bool isKnown = report.subject.subscription.has_value() && !m_handled.isEmpty();
    const qsizetype raw = rawTypes(report);
    QString text = tr("The transform makes requests of %1 event types; the endpoint gets %2.")
                       .arg(m_handled.size())
                       .arg(subscribed.size());
    if (raw > 0)
        text += u' ' + tr("%n event type(s) would go to the destination as they came, and be refused.", nullptr,
                          static_cast<int>(raw));
    if (isKnown && !fits)
        m_notice->notify(raw > 0 ? Tone::Error : Tone::Warning, text,
                         tr("Subscribe to These %1").arg(m_handled.size()));
    else if (isKnown && m_previous)
        m_notice->notify(Tone::Success, tr("The endpoint gets just the events that the transform handles."),
                         tr("Undo"));
    setVisible(isKnown && (!fits || m_previous));
}

/// Hides until the next check has seen the new filter, so that a second click does not take the first one back.
void EventFilterNotice::act()
{
    hide();
    if (m_previous) {
        const QStringList before = *std::exchange(m_previous, std::nullopt);
        emit filterRequested(before);
        return;
    }
    m_previous = m_subscription;
    emit filterRequested(m_handled);
}

} // namespace hooksmith
