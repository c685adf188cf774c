// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codewriting.h"
#include "contract/quickfix.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Lets no event through that the transform does not handle.
class RawEventFix final : public QuickFix
{
    Q_DECLARE_TR_FUNCTIONS(RawEventFix)

public:
    [[nodiscard]] QStringList rules() const override { return {u"raw-event"_s}; }
    [[nodiscard]] QString title() const override { return tr("Cancel every other event"); }
    [[nodiscard]] QList<SourceEdit> edits(const FixContext &context) const override
    {
        const SourceOutline &outline = context.outline;
        QStringList types;
        for (const QString &type : context.handled)
            types.append(QString::fromUtf8(quoteJson(type)));
        if (outline.parameter.isEmpty() || types.isEmpty())
            return {};
        const QString code = u"\n%1// Every other event would go out as it came.\n"
                             "%1if (![%2].includes(%3.eventType)) {\n"
                             "%1%1%3.cancel = true;\n"
                             "%1%1return %3;\n"
                             "%1}"_s.arg(indent(context), types.join(u", "_s), outline.parameter);
        return {{{outline.body.start + 1, outline.body.start + 1}, code}};
    }

private:
    /// As the first line of the handler has it.
    [[nodiscard]] static QString indent(const FixContext &context)
    {
        const qsizetype line = context.source.indexOf(u'\n', context.outline.body.start) + 1;
        qsizetype end = line;
        while (end < context.source.size() && (context.source[end] == u' ' || context.source[end] == u'\t'))
            ++end;
        return line > 0 && end > line ? context.source.mid(line, end - line) : u"  "_s;
    }
};

} // namespace

std::unique_ptr<QuickFix> make_raweventfix()
{
    return std::make_unique<RawEventFix>();
}

} // namespace hooksmith
