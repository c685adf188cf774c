// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace hooksmith {

/// False for a text that an editor cannot lay out without stopping to answer: one of more than a megabyte, or with a
/// line of more than 50,000 bytes.
[[nodiscard]] bool isEditable(const QByteArray &text);

} // namespace hooksmith
