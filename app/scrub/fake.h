// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hooksmith {

/// A fake in place of a personal value, of the kinds that "x-personal" names in the event schemas (see
/// resources/events/README.md). The same kind and value always give the same fake, on every machine; it keeps the
/// value's shape where code may depend on it: an ID its prefix and length, a telephone number its punctuation.
[[nodiscard]] QString fakeFor(const QString &kind, const QString &value);

} // namespace hooksmith
