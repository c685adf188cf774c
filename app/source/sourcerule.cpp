// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/sourcerule.h"

namespace hooksmith {

QList<Diagnostic> checkSource(const QString &source)
{
    QList<Diagnostic> found;
    for (const std::unique_ptr<SourceRule> &rule : allSourceRules())
        found += rule->check(source);
    return found;
}

} // namespace hooksmith
