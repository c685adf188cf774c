// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/sender.h"
#include "secret/credentials.h"

namespace hooksmith {

/// What could be learnt about credentials before the first event is sent.
struct PreflightVerdict
{
    enum class State {
        Verified,    ///< the destination knows them
        WrongRegion, ///< it knows them, in another region than the endpoint's
        Refused,     ///< it does not know them
        CannotTell   ///< the destination has no call that would say
    };

    State state = State::CannotTell;
    QString region = {}; ///< the id of the region that they are of; empty where that is unknown
    QString message;     ///< what it means and what to do next, full sentences
};

[[nodiscard]] QString nameOf(PreflightVerdict::State state); ///< "verified", "wrongRegion", …

/// Asks the destination whether it knows these credentials. Sends them to the endpoint's region only, and nothing else.
/// An error means that no answer came.
[[nodiscard]] QFuture<Result<PreflightVerdict>> checkCredentials(const Integration &integration,
                                                                 const QString &regionId,
                                                                 const CredentialValues &values, Sender &sender);

/// Where the destination shows what became of this request, and by what it is found there, as sentences; empty where
/// its answer says all.
[[nodiscard]] QString whereToLook(const Integration &integration, const HttpRequest &request);

} // namespace hooksmith
