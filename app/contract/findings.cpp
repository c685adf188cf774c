// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/findings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

void Findings::error(QStringView rule, QStringView topic, const QString &message, const QString &pointer)
{
    add(Diagnostic::Severity::Error, rule, topic, message, pointer);
}

void Findings::warning(QStringView rule, QStringView topic, const QString &message, const QString &pointer)
{
    add(Diagnostic::Severity::Warning, rule, topic, message, pointer);
}

bool Findings::has(const QString &pointer) const
{
    return std::ranges::find(m_all, pointer, &Diagnostic::pointer) != m_all.end();
}

bool Findings::hasError(const QString &pointer) const
{
    return std::ranges::any_of(m_all, [&pointer](const Diagnostic &diagnostic) {
        return diagnostic.severity == Diagnostic::Severity::Error && diagnostic.pointer == pointer;
    });
}

void Findings::add(Diagnostic::Severity severity, QStringView rule, QStringView topic, const QString &message,
                   const QString &pointer)
{
    m_all.append(Diagnostic{.severity = severity,
                            .rule = m_contract.integrationId + u'/' + rule,
                            .message = message,
                            .pointer = pointer,
                            .documentation = m_contract.documentation(topic)});
}

} // namespace hooksmith
