// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/fixfinder.h"

#include "contract/requestcheck.h"
#include "source/valueorigin.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// The pointer of the message that a finding is about: "/batch/3" or, where the body is the message, none.
QString messagePointer(const QString &pointer, const QString &items)
{
    return items.isEmpty() || !pointer.startsWith(u'/' + items + u'/') ? QString() : pointer.section(u'/', 0, 2);
}

/// The code of the message in the code of the body.
const OutlineValue *messageIn(const OutlineValue &body, const QString &pointer)
{
    if (pointer.isEmpty())
        return &body;
    const OutlineProperty *list = body.find(pointer.section(u'/', 1, 1));
    const int index = pointer.section(u'/', 2, 2).toInt();
    return list && index < list->value.items.size() ? &list->value.items[index] : nullptr;
}

} // namespace

FixFinder::FixFinder(ContractCatalog contracts, QString source, SourceOutline outline)
    : m_contracts(std::move(contracts))
    , m_source(std::move(source))
    , m_outline(std::move(outline))
{
}

std::optional<ProposedFix> FixFinder::fixFor(const Diagnostic &diagnostic, const RunReport &report,
                                             const ContractContext &context, const QStringList &handled) const
{
    const ContractData *contract = report.request ? m_contracts.contractFor(*report.request, context) : nullptr;
    if (!contract)
        return {};
    static const OutlineAssignment nowhere{};
    static const ContractEndpoint unknown{};
    const JsonValue body = parseJson(report.request->body, {}, DuplicateKeys::KeepLast).value_or(JsonValue());
    const OutlineAssignment *origin = originOf(body, report.eventType, m_outline);
    const ContractEndpoint *endpoint = contract->endpointOf(QUrl(report.request->url));
    const QString place = messagePointer(diagnostic.pointer, endpoint ? endpoint->items : QString());
    const JsonValue *message = body.at(place);
    const OutlineValue *written = origin ? messageIn(origin->value, place) : &nowhere.value;
    if (!message || !written)
        return {};
    const ContractMessage call{*message, place, endpoint ? *endpoint : unknown,
                               endpoint ? callOf(*contract, *endpoint, *message) : nullptr};
    return propose({.diagnostic = diagnostic,
                    .source = m_source,
                    .outline = m_outline,
                    .origin = origin ? *origin : nowhere,
                    .written = *written,
                    .message = *message,
                    .pointer = diagnostic.pointer.sliced(place.size()),
                    .call = call,
                    .contract = *contract,
                    .report = report,
                    .region = context.region,
                    .event = parseJson(context.payload, {}, DuplicateKeys::KeepLast).value_or(JsonValue()),
                    .handled = handled.isEmpty() ? handledByCode() : handled});
}

std::optional<ProposedFix> FixFinder::propose(const FixContext &context) const
{
    const QString rule = context.diagnostic.rule.section(u'/', -1);
    for (const std::unique_ptr<QuickFix> &fix : m_fixes) {
        if (!fix->rules().contains(rule))
            continue;
        const QList<SourceEdit> edits = fix->edits(context);
        if (!edits.isEmpty())
            return ProposedFix{fix->title(), edits, fix->needsLook(context)};
    }
    return {};
}

QStringList FixFinder::handledByCode() const
{
    QStringList types;
    for (const OutlineAssignment &assignment : m_outline.messages) {
        if (assignment.events.isEmpty()) // it may handle any
            return {};
        types += assignment.events;
    }
    types.removeDuplicates();
    return types;
}

} // namespace hooksmith
