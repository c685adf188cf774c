// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"
#include "cli/streams.h"
#include "deploy/deployment.h"

namespace hooksmith {

/// What `hooksmith deploy` says, as text or as one JSON object. Secrets are "(hidden)" in both.
class DeployText
{
public:
    DeployText(OutputFormat format, Streams &streams)
        : m_format(format)
        , m_streams(streams)
    {
    }

    void addDifferences(const DeployTarget &target, const Endpoint &endpoint,
                        const QList<FieldDifference> &differences);
    void addNewFields(const QList<FieldDifference> &fields); ///< of an endpoint that is not there yet
    void addCodeDifference(const QString &unifiedDiff);      ///< what a deployment changes in the code over there
    void addSteps(const QList<DeployStep> &steps);
    void addOutcome(const DeployOutcome &outcome);
    /// What remains to be done with the subject's code, and that code; nothing where the text is empty.
    void addRemainder(const QString &text, const DeploySubject &subject);
    void print();

private:
    void addLines(const QString &title, const QStringList &lines);

    OutputFormat m_format;
    Streams &m_streams;
    QString m_text;
    JsonValue m_json;
};

} // namespace hooksmith
