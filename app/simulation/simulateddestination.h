// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpmessage.h"
#include "simulation/receivedmessage.h"

#include <functional>
#include <memory>
#include <vector>

namespace hooksmith {

/// What a destination's contract has against a request to this path of its API.
using ContractJudge = std::function<QList<Diagnostic>(const QString &path, const QByteArray &body)>;

struct SimulatedReply
{
    HttpAnswer answer;
    QList<ReceivedMessage> messages; ///< what the request held, so far as it could be read
};

/// Answers as a destination's real API does, and remembers what it was told as that does. One for each running
/// simulation. A file in simulation/destinations/ defines one and its factory `make_<file name>()`.
class SimulatedDestination
{
public:
    virtual ~SimulatedDestination() = default;

    [[nodiscard]] virtual QString integrationId() const = 0;
    /// What trying here shows that the real destination would not, as a sentence.
    [[nodiscard]] virtual QString benefit() const = 0;
    /// With `strict`, whatever the contract calls an error is answered 400, even where the real API says 200.
    [[nodiscard]] virtual SimulatedReply receive(const IncomingRequest &request, const ContractJudge &judge,
                                                 bool strict) = 0;
};

/// One of each (the build writes this list).
[[nodiscard]] std::vector<std::unique_ptr<SimulatedDestination>> allSimulatedDestinations();

/// The destination of that integration; null pointer where none is simulated.
[[nodiscard]] std::unique_ptr<SimulatedDestination> simulatedDestination(const QString &integrationId);

} // namespace hooksmith
