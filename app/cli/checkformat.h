// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/checkreport.h"
#include "cli/reporttext.h"
#include "coverage/coverage.h"
#include "lineage/personaldata.h"

#include <memory>
#include <optional>
#include <vector>

namespace hooksmith {

/// A report with what else was asked for.
struct CheckOutput
{
    CheckReport report;
    std::optional<Coverage> coverage = {};
    std::optional<QList<Lineage>> lineages = {};
    std::optional<QList<PersonalDataFlow>> personalData = {};
};

/// A form in which `hooksmith check` reports. A file in cli/checkformats/ defines one; the build finds it.
class CheckFormat
{
public:
    CheckFormat() = default;
    CheckFormat(const CheckFormat &) = delete;
    CheckFormat &operator=(const CheckFormat &) = delete;
    virtual ~CheckFormat() = default;

    [[nodiscard]] virtual QString name() const = 0; ///< as --format names it
    /// Whether it has a place for more than the report.
    [[nodiscard]] virtual bool takesMore() const { return false; }
    [[nodiscard]] virtual QString write(const QList<CheckOutput> &outputs, Ink ink) const = 0;
};

[[nodiscard]] std::vector<std::unique_ptr<CheckFormat>> allCheckFormats();

} // namespace hooksmith
