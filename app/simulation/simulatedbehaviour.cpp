// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/simulatedbehaviour.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

const QMap<QString, SimulatedTrouble::Kind> &simulatedTroubles()
{
    using Kind = SimulatedTrouble::Kind;
    static const QMap<QString, Kind> kinds{{u"401"_s, Kind::Unauthorized}, {u"413"_s, Kind::TooLarge},
                                           {u"429"_s, Kind::RateLimit},    {u"500"_s, Kind::ServerError},
                                           {u"timeout"_s, Kind::Timeout},  {u"reset"_s, Kind::Reset}};
    return kinds;
}

} // namespace hooksmith
