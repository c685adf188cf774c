// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QByteArray>

namespace hooksmith {

/// What is shown of a payload that is kept beside the editor because it is too large for one.
[[nodiscard]] QByteArray beginningOf(const QByteArray &payload);
/// Reads a file for the payload. An error names the file; text that is not UTF-8 is one, since an editor would change
/// it.
[[nodiscard]] Result<QByteArray> readPayload(const QString &path);

} // namespace hooksmith
