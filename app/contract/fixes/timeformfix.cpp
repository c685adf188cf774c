// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codewriting.h"
#include "contract/quickfix.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Gives a time the form that the destination reads.
class TimeFormFix final : public QuickFix
{
    Q_DECLARE_TR_FUNCTIONS(TimeFormFix)

public:
    [[nodiscard]] QStringList rules() const override { return {u"timestamp-form"_s, u"date-as-text"_s}; }
    [[nodiscard]] QString title() const override { return tr("Convert the time"); }
    [[nodiscard]] QList<SourceEdit> edits(const FixContext &context) const override
    {
        const OutlineProperty *time = context.property();
        const JsonValue *value = time ? context.message.at(context.pointer) : nullptr;
        if (!value)
            return {};
        const QString code = time->value.range.in(context.source);
        const bool wantsSeconds = context.diagnostic.rule.endsWith(u"/date-as-text") ||
                                  context.parameter(u"time")[u"form"].toString() == u"seconds";
        const QString converted = wantsSeconds ? inSeconds(*value, code, time->value) : asIso(*value, code);
        return converted.isEmpty() ? QList<SourceEdit>() : QList{replaceValue(*time, converted)};
    }

private:
    [[nodiscard]] static QString inSeconds(const JsonValue &value, const QString &code, const OutlineValue &written)
    {
        constexpr double latestSeconds = 1e11;
        if (value.isNumber())
            return value.toDouble() > latestSeconds ? u"Math.floor(%1 / 1000)"_s.arg(grouped(code, written))
                                                    : u"Math.floor(%1)"_s.arg(code);
        const QString seconds = u"Math.floor(Date.parse(%1) / 1000)"_s.arg(code);
        const bool isAlwaysThere = code.endsWith(u".payload.timestamp") || written.kind == OutlineValue::Kind::Text;
        return isAlwaysThere ? seconds : u"%1 && %2"_s.arg(grouped(code, written), seconds);
    }

    [[nodiscard]] static QString asIso(const JsonValue &value, const QString &code)
    {
        constexpr double latestSeconds = 1e11;
        if (!value.isNumber())
            return {};
        return value.toDouble() > latestSeconds ? u"new Date(%1).toISOString()"_s.arg(code)
                                                : u"new Date((%1) * 1000).toISOString()"_s.arg(code);
    }

    [[nodiscard]] static QString grouped(const QString &code, const OutlineValue &written)
    {
        return written.member || written.kind == OutlineValue::Kind::Number ? code : u"(%1)"_s.arg(code);
    }
};

} // namespace

std::unique_ptr<QuickFix> make_timeformfix()
{
    return std::make_unique<TimeFormFix>();
}

} // namespace hooksmith
