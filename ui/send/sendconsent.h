// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace hooksmith {

/// The endpoints and environments for which the user has agreed to real deliveries since the program began.
class SendConsent
{
public:
    [[nodiscard]] bool isGiven(const QString &endpointId, const QString &environment) const
    {
        return m_given.contains({endpointId, environment});
    }
    void give(const QString &endpointId, const QString &environment) { m_given.insert({endpointId, environment}); }

private:
    QSet<std::pair<QString, QString>> m_given;
};

} // namespace hooksmith
