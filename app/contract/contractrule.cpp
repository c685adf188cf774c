// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contractrule.h"

namespace hooksmith {

const JsonValue &ContractMessage::parameter(const ContractData &contract, QStringView name) const
{
    const JsonValue *own = call ? call->parameters.find(name) : nullptr;
    return own ? *own : contract.parameters[name];
}

const JsonValue *ContractMessage::attributes(const ContractData &contract) const
{
    const JsonValue &place = parameter(contract, u"attributes");
    return place.isString() ? body.at(place.toString()) : nullptr;
}

} // namespace hooksmith
