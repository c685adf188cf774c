// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contractrule.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Names that the destination keeps for itself do not serve as names of attributes.
class ReservedNamesRule final : public ContractRule
{
    Q_DECLARE_TR_FUNCTIONS(ReservedNamesRule)

public:
    void checkMessage(const ContractMessage &message, const ContractRequest &request, Findings &findings) const override
    {
        const JsonValue &reserved = message.parameter(request.contract, u"reservedNames");
        const QString pointer = message.parameter(request.contract, u"attributes").toString();
        const JsonValue *attributes = message.attributes(request.contract);
        if (!attributes || !reserved.isObject())
            return;
        for (const JsonValue::Member &attribute : attributes->object()) {
            if (isReserved(attribute.key, reserved))
                findings.warning(u"reserved-name", u"properties",
                                 tr("%1 keeps the name \"%2\" for itself; choose another.")
                                     .arg(request.contract.integrationName, attribute.key),
                                 message.pointer + pointer + u'/' + escapePointerToken(attribute.key));
        }
    }

private:
    [[nodiscard]] static bool isReserved(const QString &name, const JsonValue &reserved)
    {
        const QStringList prefixes = reserved[u"prefixes"].toStringList();
        return !reserved[u"allowed"].toStringList().contains(name) &&
               std::ranges::any_of(prefixes, [&name](const QString &prefix) { return name.startsWith(prefix); });
    }
};

} // namespace

std::unique_ptr<ContractRule> make_reservednames()
{
    return std::make_unique<ReservedNamesRule>();
}

} // namespace hooksmith
