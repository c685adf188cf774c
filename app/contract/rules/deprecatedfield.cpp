// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contractrule.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Fields that once were sent, or that only the destination itself fills in.
class DeprecatedFieldRule final : public ContractRule
{
    Q_DECLARE_TR_FUNCTIONS(DeprecatedFieldRule)

public:
    void checkMessage(const ContractMessage &message, const ContractRequest &request, Findings &findings) const override
    {
        for (const JsonValue &field : message.parameter(request.contract, u"deprecated").array()) {
            const QString pointer = field[u"pointer"].toString();
            if (message.body.at(pointer))
                findings.warning(u"deprecated-field", u"calls", reason(field, request.contract),
                                 message.pointer + pointer);
        }
    }

private:
    [[nodiscard]] static QString reason(const JsonValue &field, const ContractData &contract)
    {
        const QString name = field[u"pointer"].toString().section(u'/', -1);
        if (const QString instead = field[u"instead"].toString(); !instead.isEmpty())
            return tr("\"%1\" is an old name; %2 reads \"%3\".").arg(name, contract.integrationName, instead);
        if (field[u"shiftsTime"].toBool())
            return tr("\"%1\" is the time of sending: %2 shifts the timestamp by it. Leave it out of webhooks.")
                .arg(name, contract.integrationName);
        return tr("%2 fills in \"%1\" itself; leave it out.").arg(name, contract.integrationName);
    }
};

} // namespace

std::unique_ptr<ContractRule> make_deprecatedfield()
{
    return std::make_unique<DeprecatedFieldRule>();
}

} // namespace hooksmith
