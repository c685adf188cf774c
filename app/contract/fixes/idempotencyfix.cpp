// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codewriting.h"
#include "contract/quickfix.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Gives a message an id of its own that a repeated delivery has too.
class IdempotencyFix final : public QuickFix
{
    Q_DECLARE_TR_FUNCTIONS(IdempotencyFix)

public:
    [[nodiscard]] QStringList rules() const override { return {u"no-idempotency"_s, u"id-not-ulid"_s}; }
    [[nodiscard]] QString title() const override { return tr("Derive an id from the event"); }
    [[nodiscard]] QList<SourceEdit> edits(const FixContext &context) const override
    {
        if (!isInHandler(context.written, context.outline))
            return {};
        const JsonValue &wanted = context.parameter(u"idempotencyKey");
        const QString key = wanted[u"pointer"].toString().sliced(1);
        const bool isUlid = wanted[u"form"].toString() == u"ulid";
        const QString name = isUlid ? u"eventUlid"_s : u"eventId"_s;
        const QString call = u"%1(%2)"_s.arg(name, eventIn(context.outline));
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
    /// Event type, object and time name an event; the length stays below 100 characters.
    [[nodiscard]] static QString idFunction()
    {
        return u"// The same for every delivery of an event, so that a repeated one is not counted twice.\n"
               "function eventId(event) {\n"
               "  const data = event.data || {};\n"
               "  const id = data.payment_id || data.subscription_id || data.refund_id || data.dispute_id || data.id "
               "|| \"\";\n"
               "  return [\"dodo\", event.type, id, event.timestamp].join(\":\").slice(0, 99);\n"
               "}\n"_s;
    }

    /// 48 bits of time and 80 bits from four hashes of FNV-1a over the whole event: https://github.com/ulid/spec.
    [[nodiscard]] static QString ulidFunction()
    {
        return u"// A ULID that is the same for every delivery of an event, so that a repeated one is not counted "
               u"twice.\n"
               "function eventUlid(event) {\n"
               "  const digits = \"0123456789ABCDEFGHJKMNPQRSTVWXYZ\";\n"
               "  let time = Date.parse(event.timestamp) || 0;\n"
               "  let ulid = \"\";\n"
               "  for (let i = 0; i < 10; i++) {\n"
               "    ulid = digits[time % 32] + ulid;\n"
               "    time = Math.floor(time / 32);\n"
               "  }\n"
               "  const text = JSON.stringify(event);\n"
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
