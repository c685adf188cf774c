// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codewriting.h"
#include "contract/quickfix.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Gives a message an id of its own that a repeated delivery has too.
class IdempotencyFix final : public QuickFix
{
    Q_DECLARE_TR_FUNCTIONS(IdempotencyFix)

public:
    [[nodiscard]] QStringList rules() const override
    {
        return {u"no-idempotency"_s, u"id-not-ulid"_s, u"repeated-id"_s};
    }
    [[nodiscard]] QString title() const override { return tr("Derive an id from the event"); }
    [[nodiscard]] QList<SourceEdit> edits(const FixContext &context) const override
    {
        if (!isInHandler(context.written, context.outline) || isSharedByItems(context))
            return {};
        const JsonValue &wanted = context.parameter(u"idempotencyKey");
        const QString key = wanted[u"pointer"].toString().sliced(1);
        const bool isUlid = wanted[u"form"].toString() == u"ulid";
        const QString name = isUlid ? u"eventUlid"_s : u"eventId"_s;
        const QString call = u"%1(%2%3)"_s.arg(name, eventIn(context.outline), itemArgument(context, isUlid));
        QList<SourceEdit> edits;
        if (const OutlineProperty *property = context.property())
            edits.append(replaceValue(*property, call));
        else if (context.written.kind == OutlineValue::Kind::Object && !context.written.find(key))
            edits.append(addProperty(context.source, context.written, key + u": " + call));
        else
            return {};
        return edits + addFunction(context.source, context.outline, name, isUlid ? ulidFunction() : idFunction());
    }

private:
    /// Items of a batch come from one event and need an id each: ", 1" or ", "dodo:1"".
    [[nodiscard]] static QString itemArgument(const FixContext &context, bool isUlid)
    {
        const QString item = context.call.pointer.section(u'/', -1);
        if (item.isEmpty())
            return {};
        return isUlid ? u", "_s + item : u", \"dodo:%1\""_s.arg(item);
    }

    /// Whether several items of the batch are made by the same code, so that an id there is the same in each.
    [[nodiscard]] static bool isSharedByItems(const FixContext &context)
    {
        const OutlineProperty *items = context.origin.value.find(context.call.endpoint.items);
        return items && std::ranges::count(items->value.items, context.written.range, &OutlineValue::range) > 1;
    }

    /// Event type, object and time name an event; the length stays below 100 characters.
    [[nodiscard]] static QString idFunction()
    {
        return u"// The same for every delivery of an event, so that a repeated one is not counted twice.\n"
               "function eventId(event, prefix = \"dodo\") {\n"
               "  const data = event.data || {};\n"
               "  const id = data.id || data.refund_id || data.dispute_id || data.payout_id || data.payment_id || "
               "data.subscription_id ||\n"
               "    data.customer_id || \"\";\n"
               "  return [prefix, event.type, id, event.timestamp].join(\":\").slice(0, 99);\n"
               "}\n"_s;
    }

    /// 48 bits of time and 80 bits from four hashes of FNV-1a over the whole event: https://github.com/ulid/spec.
    [[nodiscard]] static QString ulidFunction()
    {
        return u"// A ULID that is the same for every delivery of an event, so that a repeated one is not counted "
               u"twice.\n"
               "function eventUlid(event, item = 0) {\n"
               "  const digits = \"0123456789ABCDEFGHJKMNPQRSTVWXYZ\";\n"
               "  let time = Date.parse(event.timestamp) || 0;\n"
               "  let ulid = \"\";\n"
               "  for (let i = 0; i < 10; i++) {\n"
               "    ulid = digits[time % 32] + ulid;\n"
               "    time = Math.floor(time / 32);\n"
               "  }\n"
               "  const text = item + JSON.stringify(event);\n"
               "  for (let part = 0; part < 4; part++) {\n"
               "    let hash = 2166136261 + part;\n"
               "    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);\n"
               "    for (let i = 0; i < 4; i++) ulid += digits[(hash >>> (7 + 5 * i)) & 31];\n"
               "  }\n"
               "  return ulid;\n"
               "}\n"_s;
    }
};

} // namespace

std::unique_ptr<QuickFix> make_idempotencyfix()
{
    return std::make_unique<IdempotencyFix>();
}

} // namespace hooksmith
