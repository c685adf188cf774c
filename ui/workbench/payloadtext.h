// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QByteArray>

namespace hooksmith {

/// A larger payload is kept beside the editor, which shows its beginning and does not edit it.
[[nodiscard]] bool isEditable(const QByteArray &payload);
/// The beginning of a payload that is not editable.
[[nodiscard]] QByteArray beginningOf(const QByteArray &payload);
/// Reads a file for the payload. An error names the file; text that is not UTF-8 is one, since an editor would change
/// it.
[[nodiscard]] Result<QByteArray> readPayload(const QString &path);

} // namespace hooksmith
