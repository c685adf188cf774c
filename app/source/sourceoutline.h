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

    /// data.total_amount, or a constant that was set to it or taken from data
    struct Amount
    {
        SourceRange range;
        SourceRange owner;    ///< data; empty where the code has no name for it
        QString property;     ///< total_amount
        bool isAlone = false; ///< the expression is this amount, or a call that has no other
    };
    /// data.total_amount / 100
    struct Division
    {
        SourceRange divisor;   ///< 100; of a multiplication "* 0.01"
        bool isFactor = false; ///< a multiplication
        Amount amount;
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
    std::optional<SourceRange> number; ///< what an expression makes a text and nothing else, as String(number) does
    std::optional<Amount> amount;      ///< the only one that an expression reads
    QList<Division> divisions;         ///< in an expression, outer ones first
    std::optional<Member> member;

    [[nodiscard]] const OutlineProperty *find(const QString &key) const; ///< null pointer where there is none
};

struct OutlineProperty
{
    QString key;
    SourceRange range; ///< the whole property
    SourceRange name;
    SourceRange code;         ///< the value where the property stands, be it a variable's name
    bool isShorthand = false; ///< { id } for { id: id }
    bool isWrite = false;     ///< body.id = …, outside of the literal
    OutlineValue value;
};

/// A value given to webhook.payload, webhook.url, webhook.method or webhook.headers.
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
    QList<OutlineAssignment> methods;
    QList<OutlineAssignment> headers;

    /// From the compiler's JSON; an empty outline where the text is none.
    [[nodiscard]] static SourceOutline fromJson(const QByteArray &json);
};

} // namespace hooksmith
