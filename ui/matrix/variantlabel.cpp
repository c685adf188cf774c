// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/variantlabel.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct VariantLabel
{
    QLatin1StringView variant;
    const char *label;
};

constexpr VariantLabel labels[] = {
    {""_L1, QT_TRANSLATE_NOOP("hooksmith::VariantLabel", "Sample")},
    {"optional-null"_L1, QT_TRANSLATE_NOOP("hooksmith::VariantLabel", "Nulls")},
    {"optional-absent"_L1, QT_TRANSLATE_NOOP("hooksmith::VariantLabel", "Absent")},
    {"zero-decimal"_L1, QT_TRANSLATE_NOOP("hooksmith::VariantLabel", "0 dec.")},
    {"three-decimal"_L1, QT_TRANSLATE_NOOP("hooksmith::VariantLabel", "3 dec.")},
    {"trial"_L1, QT_TRANSLATE_NOOP("hooksmith::VariantLabel", "Trial")},
    {"guest"_L1, QT_TRANSLATE_NOOP("hooksmith::VariantLabel", "Guest")},
    {"unicode"_L1, QT_TRANSLATE_NOOP("hooksmith::VariantLabel", "Unicode")},
    {"empty-cart"_L1, QT_TRANSLATE_NOOP("hooksmith::VariantLabel", "No items")},
    {"large"_L1, QT_TRANSLATE_NOOP("hooksmith::VariantLabel", "Large")},
};

} // namespace

QString labelOfVariant(const QString &variant)
{
    const auto *known = std::ranges::find(labels, variant, &VariantLabel::variant);
    return known != std::end(labels) ? QCoreApplication::translate("hooksmith::VariantLabel", known->label) : variant;
}

} // namespace hooksmith
