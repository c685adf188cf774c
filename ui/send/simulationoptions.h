// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/simulatedbehaviour.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace hooksmith {

/// In what a simulated destination is to depart from the real one: strict, or in trouble.
class SimulationOptions final : public QWidget
{
    Q_OBJECT

public:
    explicit SimulationOptions(Qt::Orientation orientation, QWidget *parent = nullptr);

    void setBehaviour(const SimulatedBehaviour &behaviour);
    [[nodiscard]] SimulatedBehaviour behaviour() const;

signals:
    void changed(const hooksmith::SimulatedBehaviour &behaviour); ///< by the user

private:
    QCheckBox *m_strict;
    QComboBox *m_trouble;
};

} // namespace hooksmith
