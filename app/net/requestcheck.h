// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/run.h"
#include "support/result.h"

#include <optional>

namespace hooksmith {

/// What is wrong with a destination's URL, as a sentence; empty when it is an absolute http or https URL that may be
/// shown and stored.
[[nodiscard]] QString urlProblem(const QString &url);

/// What keeps a request from being sent, found before anything is: a URL that is not http or https, a method or header
/// that is no HTTP, or a header that belongs to the connection. Empty when the request is fine.
[[nodiscard]] std::optional<Error> checkRequest(const HttpRequest &request);

} // namespace hooksmith
