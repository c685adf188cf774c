// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addendpoint/stepheader.h"

#include "addendpoint/stepindicator.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>

namespace hooksmith {

StepHeader::StepHeader(QWidget *parent)
    : QWidget(parent)
    , m_indicator(new StepIndicator({tr("Endpoint"), tr("Transformation"), tr("Done")}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 8);
    layout->addWidget(new TextLabel(TextLabel::Role::Title, tr("New Endpoint"), this));
    layout->addStretch();
    layout->addWidget(m_indicator);
}

void StepHeader::setCurrent(int step)
{
    m_indicator->setCurrent(step);
}

} // namespace hooksmith
