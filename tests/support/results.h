// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QTest>

/// Fails the test with the error's own words where a Result holds an error.
#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto &checkedResult = (result);                                                                          \
        QVERIFY2(checkedResult.has_value(), qPrintable(hooksmith::errorText(checkedResult)));                          \
    } while (false)
/// Fails the test where a Result holds no error, or one of another kind.
#define VERIFY_FAILS(result, expectedKind)                                                                             \
    do {                                                                                                               \
        const auto &checkedResult = (result);                                                                          \
        QVERIFY2(!checkedResult.has_value(), "an error was expected");                                                 \
        QVERIFY2(checkedResult.error().kind == (expectedKind), qPrintable(hooksmith::errorText(checkedResult)));       \
    } while (false)

namespace hooksmith {

template <typename T>
[[nodiscard]] QString errorText(const Result<T> &result)
{
    return result ? QString()
                  : QStringLiteral("%1 (kind %2)").arg(result.error().describe()).arg(int(result.error().kind));
}

} // namespace hooksmith
