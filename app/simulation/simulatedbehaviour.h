// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace hooksmith {

/// Trouble that a destination can make, on request.
struct SimulatedTrouble
{
    enum class Kind { None, Unauthorized, TooLarge, RateLimit, ServerError, Timeout, Reset };
    Kind kind = Kind::None;
    int times = 0; ///< so many requests meet it; 0 for all
    bool operator==(const SimulatedTrouble &) const = default;
};

/// In what a simulated destination departs from the real one.
struct SimulatedBehaviour
{
    bool isStrict = false; ///< whatever the contract calls an error is answered 400
    SimulatedTrouble trouble;
    bool operator==(const SimulatedBehaviour &) const = default;
};

/// The troubles there are, by the names that the command line has for them: "401", "timeout", ….
[[nodiscard]] const QMap<QString, SimulatedTrouble::Kind> &simulatedTroubles();

} // namespace hooksmith
