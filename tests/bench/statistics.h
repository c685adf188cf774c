// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace hooksmith::bench {

/// Measured times or sizes, of which the middle and the slow end are of interest.
class Samples
{
public:
    void add(double value);
    [[nodiscard]] bool isEmpty() const { return m_values.empty(); }
    /// The value that this share of the samples (0 to 1) does not exceed; 0 without samples.
    [[nodiscard]] double quantile(double share) const;
    [[nodiscard]] double median() const { return quantile(0.5); }

private:
    std::vector<double> m_values; ///< sorted
};

/// Prints one line of the report: what was measured, its value, and the goal where there is one.
void printLine(const QString &what, const QString &value, const QString &goal = {});

} // namespace hooksmith::bench
