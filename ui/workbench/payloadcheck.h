// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/json.h"

#include <QObject>

#include <memory>
#include <optional>

namespace hooksmith {

/// Reads the payload as JSON after every edit: at once where it is small, in another thread where it is not.
class PayloadCheck final : public QObject
{
    Q_OBJECT

public:
    explicit PayloadCheck(QObject *parent);

    void check(const QByteArray &payload);

    /// Why the payload is no JSON; empty where it is, and while a large one is being read.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    [[nodiscard]] bool isReading() const { return m_isReading; }
    [[nodiscard]] const JsonValue &value() const { return *m_value; } ///< of the last payload that could be read

signals:
    void checked();

private:
    using Parsed = std::shared_ptr<Result<JsonValue>>;

    void finish(quint64 id, const Parsed &parsed);

    quint64 m_newest = 0;
    bool m_isReading = false;
    std::optional<Error> m_problem;
    std::shared_ptr<const JsonValue> m_value;
};

} // namespace hooksmith
