// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hooksmith {

/// Where the choices of this user are kept; the window writes it, the command line reads the language from it.
[[nodiscard]] QString settingsFile();

/// The setting that holds "en" or "ko"; not there while the user chose none.
inline constexpr QLatin1String languageSetting("language");

} // namespace hooksmith
