// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "target/exportformat.h"

namespace hooksmith {

/// The endpoint's transform as a transformation of Hookdeck, with the steps to set it up as comments.
[[nodiscard]] QString hookdeckCode(const ExportSubject &subject);

} // namespace hooksmith
