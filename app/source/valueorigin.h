// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/run.h"
#include "source/sourceoutline.h"

namespace hooksmith {

/// The assignment that most likely made this request body: the one whose keys and literals the body has, and whose
/// conditions name the event. Null pointer where none fits.
[[nodiscard]] const OutlineAssignment *originOf(const JsonValue &body, const QString &eventType,
                                                const SourceOutline &outline);

/// The property that gives the value at an RFC 6901 pointer; null pointer where the code does not show it.
[[nodiscard]] const OutlineProperty *propertyAt(const OutlineValue &value, const QString &pointer);

/// The code that a diagnostic about this request is about: the value's property, else what is nearest around it; the
/// URL for one about the address. No value where the code does not show it.
[[nodiscard]] std::optional<SourceRange> codeOf(const Diagnostic &diagnostic, const RunReport &report,
                                                const SourceOutline &outline);

/// The report with line, column and length of the code at each diagnostic that had none.
[[nodiscard]] RunReport located(RunReport report, const QString &source, const SourceOutline &outline);

} // namespace hooksmith
