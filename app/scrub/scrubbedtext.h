// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scrub/scrub.h"

namespace hooksmith {

/// The text that a payload was read from, with the scrubbed values in it and everything else byte for byte as it was.
/// A text with a key that stands twice is written anew, since what nobody reads may be personal, too.
[[nodiscard]] QByteArray scrubbedText(const QByteArray &text, const ScrubbedPayload &scrubbed);

} // namespace hooksmith
