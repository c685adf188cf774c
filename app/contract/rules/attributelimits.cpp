// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contractrule.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Attributes are not more, and their names and values not longer, than the destination keeps.
class AttributeLimitsRule final : public ContractRule
{
    Q_DECLARE_TR_FUNCTIONS(AttributeLimitsRule)

public:
    void checkMessage(const ContractMessage &message, const ContractRequest &request, Findings &findings) const override
    {
        const QString pointer = message.parameter(request.contract, u"attributes").toString();
        const JsonValue *attributes = message.attributes(request.contract);
        if (!attributes || !attributes->isObject())
            return;
        const int maximum = message.parameter(request.contract, u"maximumAttributes").toInt();
        const auto count = static_cast<qsizetype>(attributes->object().size());
        if (maximum > 0 && count > maximum)
            findings.error(u"too-many-attributes", u"limits",
                           tr("There are %1 attributes; at most %2 are allowed.").arg(count).arg(maximum),
                           message.pointer + pointer);
        for (const JsonValue::Member &attribute : attributes->object())
            checkLengths(attribute, message, request, findings);
    }

private:
    static void checkLengths(const JsonValue::Member &attribute, const ContractMessage &message,
                             const ContractRequest &request, Findings &findings)
    {
        const QString place = message.pointer + message.parameter(request.contract, u"attributes").toString() + u'/' +
                              escapePointerToken(attribute.key);
        const int longestName = message.parameter(request.contract, u"attributeNameBytes").toInt();
        if (longestName > 0 && attribute.key.toUtf8().size() > longestName)
            findings.error(u"attribute-name-too-long", u"limits",
                           tr("The attribute's name has %1 bytes; at most %2 are allowed.")
                               .arg(attribute.key.toUtf8().size())
                               .arg(longestName),
                           place);
        const int longestValue = message.parameter(request.contract, u"attributeValueBytes").toInt();
        const qsizetype size =
            attribute.value.toString().toUtf8().size(); // of texts; how others count is not published
        if (longestValue == 0 || size <= longestValue)
            return;
        const QString text = tr("The value has %1 bytes; at most %2 are allowed.").arg(size).arg(longestValue);
        if (message.parameter(request.contract, u"attributeValues").toString() == u"error")
            findings.error(u"attribute-value-too-long", u"limits", text, place);
        else
            findings.warning(u"attribute-value-too-long", u"limits", text, place);
    }
};

} // namespace

std::unique_ptr<ContractRule> make_attributelimits()
{
    return std::make_unique<AttributeLimitsRule>();
}

} // namespace hooksmith
