// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/environmentbox.h"

#include "model/environments.h"
#include "widgets/badge.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace hooksmith {

EnvironmentBox::EnvironmentBox(QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_live(new Badge(this))
{
    setObjectName(u"environmentBox"_s);
    m_choice->setObjectName(u"environmentChoice"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->setAccessibleName(tr("Environment"));
    m_choice->setToolTip(tr("The environment: whose credentials, region, URL and variables count"));
    m_live->setObjectName(u"liveBadge"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_choice);
    layout->addWidget(m_live);
    connect(m_choice, &QComboBox::currentTextChanged, this, &EnvironmentBox::chosen);
    hide();
}

void EnvironmentBox::setEndpoint(const Endpoint &endpoint)
{
    const QSignalBlocker blocker(m_choice);
    const QStringList names = environmentNames(endpoint);
    if (names != m_names) { // an open list stays open
        m_names = names;
        m_choice->clear();
        m_choice->addItems(names);
    }
    m_choice->setCurrentText(endpoint.environment);
    m_live->setStatus(endpoint.isLive ? tr("Live") : QString(), Tone::Error);
    m_live->setToolTip(tr("Real customers are behind this environment."));
    setVisible(!names.isEmpty());
}

} // namespace hooksmith
