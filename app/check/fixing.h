// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/checkreport.h"
#include "contract/fixfinder.h"

namespace hooksmith {

/// The report with the place in the code of each diagnostic that had none.
[[nodiscard]] CheckReport located(CheckReport report, const SourceOutline &outline);

/// One fix for each finding that has one and needs nobody's look, in the order of the findings, none twice.
[[nodiscard]] QList<ProposedFix> fixesFor(const CheckReport &report, const FixFinder &finder);

/// The edits of as many of the fixes as can be applied together.
[[nodiscard]] QList<SourceEdit> editsOf(const QList<ProposedFix> &fixes);

/// The transform with as many of the fixes as can be applied together. The rest needs another round: run it again
/// first.
[[nodiscard]] QString withFixes(const QString &source, const QList<ProposedFix> &fixes);

} // namespace hooksmith
