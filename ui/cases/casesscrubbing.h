// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/endpoint.h"
#include "scrub/scrub.h"
#include "services.h"

#include <QObject>

class QWidget;

namespace hooksmith {

/// Replaces personal data in cases that are to leave the workspace, once the user has seen what is replaced. What they
/// expect is what the transform makes of the fakes.
class CasesScrubbing final : public QObject
{
    Q_OBJECT

public:
    CasesScrubbing(const Services &services, QWidget *window);

    /// Whether a case has a payload that is not from the catalogue.
    [[nodiscard]] bool isOfferedFor(const QList<EndpointCase> &cases) const;
    void start(const Endpoint &endpoint, const QList<EndpointCase> &cases);

signals:
    void nothingFound();
    void finished(const QList<hooksmith::EndpointCase> &cases);

private:
    struct Found
    {
        QList<EndpointCase> cases; ///< with fakes, and without what they expected where something was replaced
        QList<ScrubbedValue> values;
    };

    [[nodiscard]] static Found scrubAll(const QList<EndpointCase> &cases, const EventCatalog &events);
    void offer(const Endpoint &endpoint, const Found &found);
    void expectAnew(const Endpoint &endpoint, const QList<EndpointCase> &cases);

    const Services &m_services;
    QWidget *m_window;
};

} // namespace hooksmith
