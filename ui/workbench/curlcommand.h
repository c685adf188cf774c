// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/run.h"

namespace hooksmith {

/// The request as a command for a POSIX shell. It holds no credentials: an Authorization header that the transform set
/// becomes the shell variable AUTHORIZATION.
[[nodiscard]] QString curlCommand(const HttpRequest &request);

} // namespace hooksmith
