// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace hooksmith {

/// One test as JUnit reports know it.
struct JUnitCase
{
    QString name;
    QString className;
    double seconds = 0;
    QString failure; ///< why it failed, in one line; empty where it passed
    QString details; ///< more about the failure
    QString output;  ///< what else it said
};

struct JUnitSuite
{
    QString name;
    QList<JUnitCase> cases;
};

/// The suites in the XML form that CI systems read (https://github.com/testmoapp/junitxml describes it).
[[nodiscard]] QString toJUnit(const QList<JUnitSuite> &suites);

} // namespace hooksmith
