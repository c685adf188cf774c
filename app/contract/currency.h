// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/json.h"

#include <QStringList>

#include <optional>

namespace hooksmith {

/// How many decimals a currency has (ISO 4217). Dodo Payments sends money in the smallest unit.
[[nodiscard]] int decimalsOf(const QString &currency);

/// Whether an attribute of this name is money: it is one of `names`, or says so itself, as "order_total" does.
[[nodiscard]] bool isAmountName(const QString &name, const QStringList &names);

/// An amount of the event's that was read as if its currency had other decimals than it has.
struct MisreadAmount
{
    QString currency;
    int decimals = 0; ///< as which it was read
};

/// What of the event's own amounts this value was wrongly made of; no value where it was made rightly, or of none.
[[nodiscard]] std::optional<MisreadAmount> misreadAmount(const JsonValue &value, const JsonValue &data);

} // namespace hooksmith
