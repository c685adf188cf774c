// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/payloadschema.h"

#include <QObject>

#include <memory>
#include <optional>

namespace hooksmith {

/// Reads the payload as JSON after every edit and holds it against its event's schema: at once where it is small, in
/// another thread where it is not.
class PayloadCheck final : public QObject
{
    Q_OBJECT

public:
    explicit PayloadCheck(QObject *parent);

    void check(const QByteArray &payload, const PayloadSchema &schema);

    /// Why the payload is no JSON; empty where it is, and while a large one is being read.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    /// What breaks the schema, and a key that stands twice: none of it keeps the payload from being run.
    [[nodiscard]] const QList<Error> &warnings() const { return m_warnings; }
    [[nodiscard]] bool isReading() const { return m_isReading; }
    [[nodiscard]] const JsonValue &value() const { return *m_value; } ///< of the last payload that could be read

signals:
    void checked();

private:
    struct Reading
    {
        Result<JsonValue> value;
        QList<Error> warnings;
    };
    using SharedReading = std::shared_ptr<const Reading>;

    [[nodiscard]] static SharedReading read(const QByteArray &payload, const PayloadSchema &schema);
    void finish(quint64 id, const SharedReading &reading);

    quint64 m_newest = 0;
    bool m_isReading = false;
    std::optional<Error> m_problem;
    QList<Error> m_warnings;
    std::shared_ptr<const JsonValue> m_value;
};

} // namespace hooksmith
