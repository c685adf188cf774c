// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/simulationoptions.h"

#include "widgets/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace hooksmith {

SimulationOptions::SimulationOptions(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
    , m_strict(new QCheckBox(tr("Strict"), this))
    , m_trouble(new QComboBox(this))
{
    using Kind = SimulatedTrouble::Kind;
    setObjectName(u"simulationOptions"_s);
    m_strict->setObjectName(u"simulationStrict"_s);
    m_strict->setToolTip(tr("Answer 400 to every error against the contract, even where the real API says 200"));
    m_trouble->setObjectName(u"simulationTrouble"_s);
    m_trouble->setAccessibleName(tr("How the simulation answers"));
    for (const auto &[text, kind] : {std::pair(tr("As the real one does"), Kind::None),
                                     std::pair(tr("401, the credentials are wrong"), Kind::Unauthorized),
                                     std::pair(tr("413, the request is too large"), Kind::TooLarge),
                                     std::pair(tr("429, too many requests"), Kind::RateLimit),
                                     std::pair(tr("500, an error of the server"), Kind::ServerError),
                                     std::pair(tr("Not at all, until the time is over"), Kind::Timeout),
                                     std::pair(tr("By resetting the connection"), Kind::Reset)})
        m_trouble->addItem(text, QVariant::fromValue(static_cast<int>(kind)));
    auto *label = new TextLabel(TextLabel::Role::Field, tr("It answers"), this);
    label->setBuddy(m_trouble);
    auto *layout =
        new QBoxLayout(orientation == Qt::Horizontal ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_trouble);
    layout->addWidget(m_strict);
    layout->addStretch();
    connect(m_strict, &QCheckBox::clicked, this, [this] { emit changed(behaviour()); });
    connect(m_trouble, &QComboBox::currentIndexChanged, this, [this] { emit changed(behaviour()); });
}

void SimulationOptions::setBehaviour(const SimulatedBehaviour &behaviour)
{
    const QSignalBlocker blocker(m_trouble);
    m_strict->setChecked(behaviour.isStrict);
    m_trouble->setCurrentIndex(m_trouble->findData(static_cast<int>(behaviour.trouble.kind)));
}

SimulatedBehaviour SimulationOptions::behaviour() const
{
    const auto kind = static_cast<SimulatedTrouble::Kind>(m_trouble->currentData().toInt());
    return {.isStrict = m_strict->isChecked(), .trouble = {.kind = kind}};
}

} // namespace hooksmith
