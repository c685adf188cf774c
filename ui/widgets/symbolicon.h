// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace hooksmith {

/// One of resources/icons/<name>.svg in the text colour of the application's palette, now and after it changed.
[[nodiscard]] QIcon symbolIcon(const QString &name);
/// The same in one of the theme's colours, such as "status.error".
[[nodiscard]] QIcon symbolIcon(const QString &name, const QString &themeColor);

} // namespace hooksmith
