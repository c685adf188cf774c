// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace hooksmith {

/// A place of a transform whose runs are counted.
struct CoveragePoint
{
    enum class Kind {
        Statement,
        Arm, ///< one of the ways that a branch may go
        Left ///< the left side of a logical operator; it goes no further where the next point is not reached
    };

    Kind kind = Kind::Statement;
    int line = 0; ///< counted from 1
    int column = 0;
    int lastLine = 0;   ///< the last one that belongs to no statement inside of it
    int branch = -1;    ///< which one it is an arm of; -1 for statements
    int branchLine = 0; ///< where that branch begins
    QStringList events; ///< event types that the conditions around it name; empty where they name none
    bool operator==(const CoveragePoint &) const = default;
};

/// What is counted of a transform, as the sandbox's compiler reads it from the syntax tree
/// (resources/compiler/src/coverage.js). A run's counts are in the same order.
struct CoverageMap
{
    QList<CoveragePoint> points;

    /// From the compiler's JSON; no points where the text is none.
    [[nodiscard]] static CoverageMap fromJson(const QByteArray &json);
    bool operator==(const CoverageMap &) const = default;
};

} // namespace hooksmith
