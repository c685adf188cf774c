// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contractrule.h"

#include <QCoreApplication>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// A message that is delivered twice is counted twice unless it carries an id of its own.
class IdempotencyRule final : public ContractRule
{
    Q_DECLARE_TR_FUNCTIONS(IdempotencyRule)

public:
    void checkMessage(const ContractMessage &message, const ContractRequest &request, Findings &findings) const override
    {
        const JsonValue &wanted = message.parameter(request.contract, u"idempotencyKey");
        if (!message.call || !wanted.isObject())
            return;
        const QString pointer = wanted[u"pointer"].toString();
        const JsonValue *id = message.body.at(pointer);
        if (!id || id->isNull())
            findings.warning(
                u"no-idempotency", u"idempotency",
                tr("There is no %1: a webhook that is delivered again is counted again. Derive it from the "
                   "event.")
                    .arg(pointer.sliced(1)),
                message.pointer);
        else if (wanted[u"form"].toString() == u"ulid" && id->isString() && !isUlid(id->toString()))
            findings.warning(
                u"id-not-ulid", u"idempotency",
                tr("The id \"%1\" is no ULID (26 characters); repetitions may not be recognised.").arg(id->toString()),
                message.pointer + pointer);
    }

private:
    [[nodiscard]] static bool isUlid(const QString &text)
    {
        static const QRegularExpression pattern(u"\\A[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}\\z"_s);
        return pattern.match(text).hasMatch();
    }
};

} // namespace

std::unique_ptr<ContractRule> make_idempotency()
{
    return std::make_unique<IdempotencyRule>();
}

} // namespace hooksmith
