// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/payloadheader.h"

#include "events/eventpicker.h"

#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace hooksmith {

PayloadHeader::PayloadHeader(QWidget *parent)
    : PaneHeader({}, parent)
    , m_picker(new EventPicker(this))
{
    addPicker();
    m_reset = addButton(u"resetPayload"_s, u"reset"_s, tr("Reset to Sample"), tr("Put the built-in sample back"), true);
    m_open = addButton(u"openPayload"_s, u"open"_s, tr("Open…"),
                       tr("Open a payload, or a file with one event a line; files can be dropped here, too"), true);
    m_scrub = addButton(u"scrubPayload"_s, u"scrub"_s, tr("Scrub…"),
                        tr("Replace personal data by fakes; what is replaced is shown first"), true);
    m_keep = addButton(u"keepCase"_s, u"keep"_s, tr("Keep as Case…"),
                       tr("Keep the payload and its result with the endpoint"), true);
    connect(m_reset, &QToolButton::clicked, this, &PayloadHeader::resetRequested);
    connect(m_open, &QToolButton::clicked, this, &PayloadHeader::openRequested);
    connect(m_scrub, &QToolButton::clicked, this, &PayloadHeader::scrubRequested);
    connect(m_keep, &QToolButton::clicked, this, &PayloadHeader::caseRequested);
}

void PayloadHeader::addPicker()
{
    auto *label = new QLabel(tr("Eve&nt"), this);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    label->setBuddy(m_picker);
    m_picker->setObjectName(u"eventPicker"_s);
    m_picker->setAccessibleName(tr("Event type"));
    m_picker->setStatusTip(tr("The event that goes through the transform"));
    add(label);
    add(m_picker, 1);
}

void PayloadHeader::setScrubbable(bool isScrubbable)
{
    m_scrub->setVisible(isScrubbable);
}

QHash<PageCommand, PageControl> PayloadHeader::controls() const
{
    return {{PageCommand::OpenPayload, controlOf(*m_open)},
            {PageCommand::ResetPayload, controlOf(*m_reset)},
            {PageCommand::ScrubPayload, controlOf(*m_scrub)},
            {PageCommand::KeepCase, controlOf(*m_keep)}};
}

} // namespace hooksmith
