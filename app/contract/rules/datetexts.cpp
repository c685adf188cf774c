// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contractrule.h"

#include <QCoreApplication>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Where a destination's date conditions read Unix seconds, ISO 8601 text in an attribute is no date.
class DateTextsRule final : public ContractRule
{
    Q_DECLARE_TR_FUNCTIONS(DateTextsRule)

public:
    void checkMessage(const ContractMessage &message, const ContractRequest &request, Findings &findings) const override
    {
        if (message.parameter(request.contract, u"dateForm").toString() != u"seconds")
            return;
        const QString pointer = message.parameter(request.contract, u"attributes").toString();
        const JsonValue *attributes = message.attributes(request.contract);
        if (!attributes)
            return;
        static const QRegularExpression iso(u"\\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}"_s);
        for (const JsonValue::Member &attribute : attributes->object()) {
            if (attribute.value.isString() && iso.match(attribute.value.toString()).hasMatch())
                findings.warning(u"date-as-text", u"time",
                                 tr("%1 is a text; %2's date conditions read whole Unix seconds.")
                                     .arg(attribute.key, request.contract.integrationName),
                                 message.pointer + pointer + u'/' + escapePointerToken(attribute.key));
        }
    }
};

} // namespace

std::unique_ptr<ContractRule> make_datetexts()
{
    return std::make_unique<DateTextsRule>();
}

} // namespace hooksmith
