// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/json.h"

#include <QSet>

#include <list>

namespace hooksmith {

/// The people of a simulated Customer.io workspace: what entities of its v2 API make of them.
/// https://docs.customer.io/api/track/
class PeopleBook
{
public:
    struct Outcome
    {
        bool isDuplicate = false; ///< an event with this id is there already
        QString person;           ///< what identifies whom it was about
        JsonValue profile;        ///< the person afterwards; null where there is none (any more)
    };

    /// Applies one valid entity. What is not about people changes nothing.
    Outcome apply(const JsonValue &entity);

    [[nodiscard]] size_t count() const { return m_people.size(); }

private:
    struct Person
    {
        JsonValue identifiers = JsonValue::emptyObject();
        JsonValue attributes = JsonValue::emptyObject();
        JsonValue devices = JsonValue::emptyArray();
        JsonValue relationships = JsonValue::emptyArray();
        JsonValue events = JsonValue::emptyArray();
        bool isSuppressed = false;
    };

    [[nodiscard]] Person *find(const JsonValue &identifiers);
    [[nodiscard]] Person &findOrAdd(const JsonValue &identifiers);
    void change(Person &person, const QString &action, const JsonValue &entity);
    void merge(const JsonValue &entity);
    void remove(const JsonValue &identifiers);
    [[nodiscard]] bool isRepeated(const QString &eventId);
    [[nodiscard]] static JsonValue profileOf(const Person &person);

    std::list<Person> m_people; // few, and referred to while others are added
    QSet<QString> m_eventIds;
};

} // namespace hooksmith
