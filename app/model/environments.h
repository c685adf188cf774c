// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/endpoint.h"
#include "model/integration.h"
#include "support/result.h"

namespace hooksmith {

[[nodiscard]] Environment currentEnvironment(const Endpoint &endpoint);
/// The endpoint with this as its current environment, whichever that was; the others stay.
[[nodiscard]] Endpoint withCurrent(Endpoint endpoint, const Environment &environment);

/// All environments of an endpoint, the live ones last, otherwise by name. One without a name where it has no others.
[[nodiscard]] QList<Environment> environmentsOf(const Endpoint &endpoint);
[[nodiscard]] QStringList environmentNames(const Endpoint &endpoint); ///< in that order; empty where it needs no names

/// The endpoint with what it is in another of its environments: the transform's hosts follow the region, as far as
/// `integration` (null where unknown) tells them. The error names the environments there are.
[[nodiscard]] Result<Endpoint> inEnvironment(const Endpoint &endpoint, const QString &name,
                                             const Integration *integration);

/// What is wrong with a name for an environment of the endpoint, as a sentence; empty when it is fine. The current one
/// may keep its own where `isCurrent`.
[[nodiscard]] QString environmentNameProblem(const Endpoint &endpoint, const QString &name, bool isCurrent = false);

/// A new environment like the current one, without its credentials: those come from the keychain until the user says
/// otherwise.
[[nodiscard]] Environment nextEnvironment(const Endpoint &endpoint, const QString &name, bool isLive);
/// With one more. A current environment without a name gets one, because there is something to tell it from now.
[[nodiscard]] Endpoint withEnvironment(Endpoint endpoint, const Environment &added);
/// Without the current one, in the first of the others, of which there must be one.
[[nodiscard]] Endpoint withoutCurrentEnvironment(const Endpoint &endpoint, const Integration *integration);

/// The environment, in words: "production (live)", "live", "test". Empty where it needs no name.
[[nodiscard]] QString environmentText(const Endpoint &endpoint);

} // namespace hooksmith
