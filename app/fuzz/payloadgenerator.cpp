// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/payloadgenerator.h"

#include <algorithm>

namespace hooksmith {

namespace {

constexpr int mostChanges = 5;

/// Shuffles what comes after the likely mutations, which keep their place at the front.
void shuffleOthers(QList<Mutation> &mutations, QRandomGenerator &random)
{
    const auto isLikely = [](const Mutation &mutation) {
        return mutation.kind == Mutation::Kind::Drop || mutation.kind == Mutation::Kind::Null ||
               mutation.pointer.isEmpty();
    };
    const auto others = std::ranges::find_if_not(mutations, isLikely);
    for (auto left = std::distance(others, mutations.end()); left > 1; --left) // the same on every platform
        std::iter_swap(others + left - 1, others + random.bounded(static_cast<int>(left)));
}

} // namespace

PayloadGenerator::PayloadGenerator(const EventType &type, PayloadSchema schema, quint32 seed)
    : m_type(type.type)
    , m_schema(std::move(schema))
    , m_random(seed)
{
    m_bases.append(parseJson(type.sample).value_or(JsonValue::emptyObject()));
    for (const EventVariant &variant : type.variants) {
        if (const Result<JsonValue> payload = parseJson(variant.payload))
            m_bases.append(*payload);
    }
    m_single = mutationsOf(m_bases.first(), m_schema);
    shuffleOthers(m_single, m_random);
}

FuzzPayload PayloadGenerator::next()
{
    const qsizetype number = m_made++;
    if (number == 0)
        return unchanged(0);
    if (number <= m_single.size())
        return changed(m_single[number - 1]);
    const qsizetype variant = number - m_single.size();
    return variant < m_bases.size() ? unchanged(variant) : withSeveralChanges();
}

FuzzPayload PayloadGenerator::changed(const Mutation &mutation) const
{
    FuzzPayload made = unchanged(0);
    made.mutations.append(mutation);
    made.payload = apply(mutation, made.base);
    return made;
}

FuzzPayload PayloadGenerator::unchanged(qsizetype base) const
{
    return {
        .eventType = m_type, .base = m_bases[base], .mutations = {}, .payload = m_bases[base], .isOfSample = base == 0};
}

FuzzPayload PayloadGenerator::withSeveralChanges()
{
    FuzzPayload made = unchanged(m_random.bounded(static_cast<int>(m_bases.size())));
    const int changes = 1 + m_random.bounded(mostChanges);
    for (int i = 0; i < changes; ++i) {
        const Mutation &mutation = m_single[m_random.bounded(static_cast<int>(m_single.size()))];
        if (!mutation.pointer.isEmpty() && made.payload.at(mutation.pointer)) {
            made.mutations.append(mutation);
            made.payload = apply(mutation, made.payload);
        }
    }
    return made;
}

} // namespace hooksmith
