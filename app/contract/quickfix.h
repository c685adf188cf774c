// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contractrule.h"
#include "source/sourceedit.h"

namespace hooksmith {

/// What a quick fix looks at: a finding about one message, and the code that made the message.
struct FixContext
{
    const Diagnostic &diagnostic;
    const QString &source;
    const SourceOutline &outline;
    const OutlineAssignment &origin; ///< the assignment to webhook.payload that made the request
    const OutlineValue &written;     ///< the message's own object in the code
    const JsonValue &message;
    QString pointer; ///< of the finding, in the message
    const ContractMessage &call;
    const ContractData &contract;
    const RunReport &report;
    QString region;      ///< of the endpoint; empty where unknown
    JsonValue event;     ///< the payload that the transform got; JSON null where it is no JSON
    QStringList handled; ///< event types that the transform handles, as far as they are known

    /// The property that the finding is about; null pointer where the code does not show it.
    [[nodiscard]] const OutlineProperty *property() const;
    [[nodiscard]] const JsonValue &parameter(QStringView name) const { return call.parameter(contract, name); }
};

/// Mends the code for the findings of some rules, with as few changes as possible. Has no state.
class QuickFix
{
public:
    QuickFix() = default;
    QuickFix(const QuickFix &) = delete;
    QuickFix &operator=(const QuickFix &) = delete;
    virtual ~QuickFix() = default;

    [[nodiscard]] virtual QStringList rules() const = 0; ///< without the integration: "unknown-action"
    [[nodiscard]] virtual QString title() const = 0;     ///< for a button, as an instruction
    /// Empty where the code does not have the form that the fix knows.
    [[nodiscard]] virtual QList<SourceEdit> edits(const FixContext &context) const = 0;
    /// Whether the finding has another likely cause, so that somebody has to look before the fix is applied.
    [[nodiscard]] virtual bool needsLook(const FixContext & /*context*/) const { return false; }
};

/// Every fix, one for each file of contract/fixes/ (the build writes this list).
[[nodiscard]] std::vector<std::unique_ptr<QuickFix>> allQuickFixes();

/// A fix for one finding, ready to apply.
struct ProposedFix
{
    QString title;
    QList<SourceEdit> edits;
    bool needsLook = false; ///< it is offered by itself, never as one of all
    bool operator==(const ProposedFix &) const = default;
};

} // namespace hooksmith
