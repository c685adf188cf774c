// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codewriting.h"
#include "contract/quickfix.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Dates a message by the event.
class EventTimeFix final : public QuickFix
{
    Q_DECLARE_TR_FUNCTIONS(EventTimeFix)

public:
    [[nodiscard]] QStringList rules() const override { return {u"timestamp-missing"_s, u"timestamp-not-the-events"_s}; }
    [[nodiscard]] QString title() const override { return tr("Use the time of the event"); }
    [[nodiscard]] QList<SourceEdit> edits(const FixContext &context) const override
    {
        if (!isInHandler(context.written, context.outline))
            return {};
        const JsonValue &wanted = context.parameter(u"time");
        const QString time = eventIn(context.outline) + u".timestamp";
        const QString code =
            wanted[u"form"].toString() == u"seconds" ? u"Math.floor(Date.parse(%1) / 1000)"_s.arg(time) : time;
        if (const OutlineProperty *property = context.property())
            return {replaceValue(*property, code)};
        const QString key = wanted[u"pointer"].toString().sliced(1);
        if (context.written.kind != OutlineValue::Kind::Object || context.written.find(key))
            return {};
        return {addProperty(context.source, context.written, key + u": " + code)};
    }
};

} // namespace

std::unique_ptr<QuickFix> make_eventtimefix()
{
    return std::make_unique<EventTimeFix>();
}

} // namespace hooksmith
