// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/json.h"

#include <QList>

#include <optional>

namespace hooksmith {

/// A stretch of a source, in UTF-16 code units from its start.
struct SourceRange
{
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] qsizetype length() const { return end - start; }
    [[nodiscard]] QString in(const QString &source) const { return source.mid(start, length()); }
    bool operator==(const SourceRange &) const = default;
};

struct OutlineProperty;

/// An expression of a transform that gives a value of the request. What a variable or a function holds is described
/// where it is written.
struct OutlineValue
{
    enum class Kind { Object, Array, Text, Number, Boolean, Null, Choice, Expression };

    /// (amount / 100).toFixed(2)
    struct Fixed
    {
        SourceRange range;
        SourceRange object; ///< before ".toFixed"
    };
    /// data.total_amount / 100
    struct Division
    {
        SourceRange divisor;
        SourceRange owner; ///< data
        QString property;  ///< total_amount
    };
    /// data.customer.email
    struct Member
    {
        SourceRange object; ///< data.customer
        SourceRange name;   ///< email
        QString property;
    };

    Kind kind = Kind::Expression;
    SourceRange range;
    JsonValue literal;                 ///< of a text, number or boolean
    QList<OutlineProperty> properties; ///< of an object; a later one of the same key wins
    bool isOpen = false;               ///< the object may have more properties than these
    QList<OutlineValue> items;         ///< of an array
    QList<OutlineValue> options;       ///< of a choice: one of these is the value
    QList<Fixed> fixed;                ///< in an expression, outer ones first
    QList<Division> divisions;
    std::optional<Member> member;

    [[nodiscard]] const OutlineProperty *find(const QString &key) const; ///< null pointer where there is none
};

struct OutlineProperty
{
    QString key;
    SourceRange range; ///< the whole property
    SourceRange name;
    bool isShorthand = false; ///< { id } for { id: id }
    bool isWrite = false;     ///< body.id = …, outside of the literal
    OutlineValue value;
};

/// A value given to webhook.payload, webhook.url or webhook.headers.
struct OutlineAssignment
{
    QStringList events; ///< event types that the conditions around it name; empty where they name none
    SourceRange statement;
    OutlineValue value;
};

/// Where a transform says what it sends, as the sandbox's compiler reads it from the syntax tree
/// (resources/compiler/src/outline.js).
struct SourceOutline
{
    QString parameter; ///< of the handler; empty where there is no plain handler
    SourceRange body;  ///< of the handler, braces included
    QStringList names; ///< declared outside of every function
    QList<OutlineAssignment> messages;
    QList<OutlineAssignment> urls;
    QList<OutlineAssignment> headers;

    /// From the compiler's JSON; an empty outline where the text is none.
    [[nodiscard]] static SourceOutline fromJson(const QByteArray &json);
};

} // namespace hooksmith
