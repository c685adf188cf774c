// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hooksmith {

/// A group of event types, as "license_key", in the user's words. One that Hooksmith does not know is shown as it is
/// written, with spaces.
[[nodiscard]] QString titleOfEventGroup(const QString &group);

} // namespace hooksmith
