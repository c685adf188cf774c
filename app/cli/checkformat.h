// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/checkreport.h"
#include "cli/reporttext.h"

#include <memory>
#include <vector>

namespace hooksmith {

/// A form in which `hooksmith check` reports. A file in cli/checkformats/ defines one; the build finds it.
class CheckFormat
{
public:
    CheckFormat() = default;
    CheckFormat(const CheckFormat &) = delete;
    CheckFormat &operator=(const CheckFormat &) = delete;
    virtual ~CheckFormat() = default;

    [[nodiscard]] virtual QString name() const = 0; ///< as --format names it
    [[nodiscard]] virtual QString write(const QList<CheckReport> &reports, Ink ink) const = 0;
};

[[nodiscard]] std::vector<std::unique_ptr<CheckFormat>> allCheckFormats();

} // namespace hooksmith
