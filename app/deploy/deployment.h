// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/deploytarget.h"

#include <functional>

namespace hooksmith {

/// What became of a deployment. After a failure everything that was done is taken back; where that is not possible it
/// is said what stands.
struct DeployOutcome
{
    std::optional<Error> error; ///< nothing where all went well
    QStringList done;           ///< purposes of the steps, in order
    QStringList takenBack;
    QStringList standing; ///< what was done and could not be taken back, or may have been done
    QString id;           ///< the endpoint's over there
};

/// Where a deployment is: told on the thread that works.
struct DeployProgress
{
    enum class State { Begins, Done, Failed, TakenBack, Stands };
    qsizetype step = 0; ///< its place among the steps
    State state = State::Begins;
};

/// Does the steps one after the other. Blocks the calling thread, which must not be the window's. `stop` is heeded
/// between steps; then what was done is taken back as after a failure.
[[nodiscard]] DeployOutcome deploy(ApiClient &client, const QList<DeployStep> &steps, const QString &remoteId,
                                   const std::stop_token &stop = {},
                                   const std::function<void(const DeployProgress &)> &tell = {});

} // namespace hooksmith
