// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/run.h"

#include <memory>
#include <vector>

namespace hooksmith {

/// Something about a transform's text that is wrong whatever event it meets. Has no state.
class SourceRule
{
public:
    SourceRule() = default;
    SourceRule(const SourceRule &) = delete;
    SourceRule &operator=(const SourceRule &) = delete;
    virtual ~SourceRule() = default;

    [[nodiscard]] virtual QList<Diagnostic> check(const QString &source) const = 0;
};

/// Every rule, one for each file of source/rules/ (the build writes this list).
[[nodiscard]] std::vector<std::unique_ptr<SourceRule>> allSourceRules();

/// What all of them find.
[[nodiscard]] QList<Diagnostic> checkSource(const QString &source);

} // namespace hooksmith
