// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/caserun.h"

namespace hooksmith {

/// How the state of a case is shown.
struct CaseLook
{
    QString text;
    QString icon;  ///< the name of a symbol
    QString color; ///< of the theme
};

[[nodiscard]] CaseLook lookOf(const CaseRun &run);

} // namespace hooksmith
