// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/endpoint.h"

namespace hooksmith {

/// How the files of two versions of an endpoint differ, for people to read: for each file one block from the first line
/// that differs to the last, "-" before the lines on disk and "+" before those here.
[[nodiscard]] QString differencesBetween(const Endpoint &onDisk, const Endpoint &here);

} // namespace hooksmith
