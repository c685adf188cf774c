// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/payloadcheck.h"

#include "catalog/payloadproblems.h"

#include <QtConcurrent>

namespace hooksmith {

namespace {

constexpr qsizetype parsedAtOnce = 64 * 1024; // bytes; takes less than a millisecond

} // namespace

PayloadCheck::PayloadCheck(QObject *parent)
    : QObject(parent)
    , m_value(std::make_shared<const JsonValue>())
{
}

void PayloadCheck::check(const QByteArray &payload, const PayloadSchema &schema)
{
    const quint64 id = ++m_newest;
    if (payload.size() <= parsedAtOnce)
        return finish(id, read(payload, schema));
    m_problem.reset();
    m_warnings.clear();
    m_isReading = true;
    emit checked();
    QtConcurrent::run(&PayloadCheck::read, payload, schema).then(this, [this, id](const SharedReading &reading) {
        finish(id, reading);
    });
}

/// A key that stands twice is read as JSON.parse reads it, and told.
PayloadCheck::SharedReading PayloadCheck::read(const QByteArray &payload, const PayloadSchema &schema)
{
    auto reading = std::make_shared<Reading>(Reading{parseJson(payload), {}});
    if (!reading->value) {
        const Error strict = reading->value.error();
        reading->value = parseJson(payload, {}, DuplicateKeys::KeepLast);
        if (reading->value)
            reading->warnings.append(strict);
    }
    if (reading->value)
        reading->warnings.append(problemsOf(*reading->value, schema));
    return reading;
}

void PayloadCheck::finish(quint64 id, const SharedReading &reading)
{
    if (id != m_newest)
        return;
    m_isReading = false;
    m_problem.reset();
    m_warnings = reading->warnings;
    if (reading->value)
        m_value = std::shared_ptr<const JsonValue>(reading, &reading->value.value());
    else
        m_problem = reading->value.error();
    emit checked();
}

} // namespace hooksmith
