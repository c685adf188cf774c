// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/simulateddestination.h"

namespace hooksmith {

std::unique_ptr<SimulatedDestination> simulatedDestination(const QString &integrationId)
{
    for (std::unique_ptr<SimulatedDestination> &destination : allSimulatedDestinations()) {
        if (destination->integrationId() == integrationId)
            return std::move(destination);
    }
    return nullptr;
}

} // namespace hooksmith
