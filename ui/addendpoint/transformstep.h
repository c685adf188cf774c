// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addendpoint/detailsstep.h"
#include "store/drafts.h"

namespace hooksmith {

class Dialogs;
class Workbench;

/// The second step of the flow: the workbench, and what its code started from, so that a template chosen later never
/// silently replaces the user's own code.
class TransformStep final : public QWidget
{
    Q_OBJECT

public:
    TransformStep(const Services &services, Dialogs &dialogs, QWidget *parent = nullptr);

    /// Makes the workbench ready for these details: called each time the step is entered.
    void prepare(const Integration &integration, const EndpointDetails &details);
    void restore(const Integration &integration, const EndpointDetails &details, const Draft &draft);
    void adaptRegion(const Integration &integration, const QString &from, const QString &to);
    [[nodiscard]] QString transform() const; ///< empty until the step was entered
    [[nodiscard]] Workbench *workbench() const { return m_workbench; }

signals:
    void edited();

private:
    /// What the code started from, to tell the user's own code from a template's.
    struct Start
    {
        QString integrationId;
        QString templateId;
        QString source;
        [[nodiscard]] bool isSameChoice(const Start &other) const
        {
            return integrationId == other.integrationId && templateId == other.templateId;
        }
    };

    [[nodiscard]] static Start startOf(const Integration &integration, const EndpointDetails &details);
    void configure(const Integration &integration, const EndpointDetails &details);
    void begin(const Start &start, const QStringList &events);
    void offer(const Start &start);

    Dialogs &m_dialogs;
    Workbench *m_workbench;
    Start m_start;
};

} // namespace hooksmith
