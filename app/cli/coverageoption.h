// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"
#include "cli/streams.h"
#include "coverage/coverage.h"

namespace hooksmith {

/// --coverage report|lcov, as several commands have it.
class CoverageOption
{
public:
    void addOption(CLI::App &options);

    [[nodiscard]] bool isGiven() const { return !m_form.isEmpty(); }
    [[nodiscard]] bool isReport() const { return m_form == u"report"; } ///< part of the command's own report
    /// A tracefile is all of standard output; the command's own report goes to standard error.
    [[nodiscard]] bool isTracefile() const { return m_form == u"lcov"; }
    [[nodiscard]] QTextStream &reportStream(Streams &streams) const
    {
        return isTracefile() ? streams.err : streams.out;
    }
    /// Empty where the option goes with the format of a command that knows text, JSON and perhaps JUnit.
    [[nodiscard]] QString problemWith(OutputFormat format) const;

private:
    QString m_form;
};

/// Runs of `source` that are to be counted, with nothing counted yet.
[[nodiscard]] Coverage startCoverage(const QString &source);

} // namespace hooksmith
