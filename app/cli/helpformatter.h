// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

namespace hooksmith {

/// CLI11's help in the user's language. CLI11 itself counts bytes where it aligns columns, which misplaces Korean.
class HelpFormatter final : public CLI::Formatter
{
public:
    HelpFormatter();

    std::string make_option(const CLI::Option *option, bool isPositional) const override;
};

} // namespace hooksmith
