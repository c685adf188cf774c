// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contractrule.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// A field that the destination does not document has no effect: often it is misspelt.
class UnknownFieldRule final : public ContractRule
{
    Q_DECLARE_TR_FUNCTIONS(UnknownFieldRule)

public:
    void checkMessage(const ContractMessage &message, const ContractRequest &request, Findings &findings) const override
    {
        if (!message.call || message.call->schema.document()[u"additionalProperties"].toBool())
            return;
        const JsonValue &known = message.call->schema.document()[u"properties"];
        for (const JsonValue::Member &field : message.body.object()) {
            const QString pointer = message.pointer + u'/' + escapePointerToken(field.key);
            if (!known.find(field.key) && !findings.has(pointer))
                findings.warning(
                    u"unknown-field", u"calls",
                    tr("%1 does not document the field \"%2\" here.").arg(request.contract.integrationName, field.key),
                    pointer);
        }
    }
};

} // namespace

std::unique_ptr<ContractRule> make_unknownfield()
{
    return std::make_unique<UnknownFieldRule>();
}

} // namespace hooksmith
