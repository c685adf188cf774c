// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/payloadcheck.h"

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

void PayloadCheck::check(const QByteArray &payload)
{
    const quint64 id = ++m_newest;
    const auto parse = [payload] {
        return std::make_shared<Result<JsonValue>>(parseJson(payload, {}, DuplicateKeys::KeepLast));
    };
    if (payload.size() <= parsedAtOnce)
        return finish(id, parse());
    m_problem.reset();
    m_isReading = true;
    emit checked();
    QtConcurrent::run(parse).then(this, [this, id](const Parsed &parsed) { finish(id, parsed); });
}

void PayloadCheck::finish(quint64 id, const Parsed &parsed)
{
    if (id != m_newest)
        return;
    m_isReading = false;
    m_problem.reset();
    if (*parsed)
        m_value = std::shared_ptr<const JsonValue>(parsed, &parsed->value());
    else
        m_problem = parsed->error();
    emit checked();
}

} // namespace hooksmith
