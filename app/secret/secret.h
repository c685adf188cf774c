// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hooksmith {

/// A credential's value. It has no debug output and no implicit conversion, so that it reaches no log by accident.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QString value)
        : m_value(std::move(value))
    {
    }

    [[nodiscard]] const QString &reveal() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }
    bool operator==(const Secret &) const = default;

private:
    QString m_value;
};

} // namespace hooksmith
