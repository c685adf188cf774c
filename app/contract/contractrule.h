// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contractcontext.h"
#include "contract/findings.h"

#include <memory>
#include <vector>

namespace hooksmith {

/// One message of a request: its body, or an item of a batch.
struct ContractMessage
{
    const JsonValue &body;
    QString pointer; ///< of the message in the request's body; empty where it is the body
    const ContractEndpoint &endpoint;
    const ContractCall *call; ///< null pointer where the destination knows no such call

    /// The rules' parameter of that name; JSON null where this call has none.
    [[nodiscard]] const JsonValue &parameter(const ContractData &contract, QStringView name) const;
    /// What the call calls its attributes, which may be the message itself; null pointer where it has none.
    [[nodiscard]] const JsonValue *attributes(const ContractData &contract) const;
};

/// A request on its way through the rules.
struct ContractRequest
{
    const ContractData &contract;
    const HttpRequest &http;
    const QUrl &url;
    const ContractContext &context;
    const JsonValue &event; ///< the context's payload; JSON null where it is unknown or no JSON
    const JsonValue &body;  ///< of the request; JSON null where it is no JSON
};

/// Something a destination asks for that no schema can say. Has no state; what differs between destinations and calls
/// are the parameters in contract.json.
class ContractRule
{
public:
    ContractRule() = default;
    ContractRule(const ContractRule &) = delete;
    ContractRule &operator=(const ContractRule &) = delete;
    virtual ~ContractRule() = default;

    virtual void checkRequest(const ContractRequest & /*request*/, Findings & /*findings*/) const {}
    virtual void checkMessage(const ContractMessage & /*message*/, const ContractRequest & /*request*/,
                              Findings & /*findings*/) const
    {
    }
};

using ContractRules = std::vector<std::unique_ptr<ContractRule>>;

/// Every rule, one for each file of contract/rules/ (the build writes this list).
[[nodiscard]] std::vector<std::unique_ptr<ContractRule>> allContractRules();

} // namespace hooksmith
