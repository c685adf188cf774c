// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contractrule.h"
#include "contract/requestcheck.h"

#include <QCoreApplication>

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// A message that is delivered twice is counted twice unless it carries an id of its own.
class IdempotencyRule final : public ContractRule
{
    Q_DECLARE_TR_FUNCTIONS(IdempotencyRule)

public:
    void checkRequest(const ContractRequest &request, Findings &findings) const override
    {
        const ContractEndpoint *endpoint = request.contract.endpointOf(request.url);
        if (!endpoint || endpoint->items.isEmpty())
            return;
        QSet<QString> known;
        for (const ContractMessage &message : messagesOf(request.contract, *endpoint, request.body))
            checkRepetition(message, request, known, findings);
    }

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
    /// Of two items of a batch that have the same id, the destination takes the second for a repetition.
    static void checkRepetition(const ContractMessage &message, const ContractRequest &request, QSet<QString> &known,
                                Findings &findings)
    {
        const QString pointer = message.parameter(request.contract, u"idempotencyKey")[u"pointer"].toString();
        const QString id = message.call && !pointer.isEmpty() ? textAt(message.body, pointer) : QString();
        if (!id.isEmpty() && known.contains(id))
            findings.error(u"repeated-id", u"idempotency",
                           tr("An item before this one has the %1 \"%2\" too: %3 takes the second for a repetition "
                              "and loses it.")
                               .arg(pointer.sliced(1), id, request.contract.integrationName),
                           message.pointer + pointer);
        known.insert(id);
    }

    [[nodiscard]] static QString textAt(const JsonValue &body, const QString &pointer)
    {
        const JsonValue *value = body.at(pointer);
        return value ? value->toString() : QString();
    }

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
