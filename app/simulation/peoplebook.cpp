// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/peoplebook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qsizetype rememberedEventIds = 100000;
constexpr size_t shownEvents = 100; // of one person
constexpr size_t keptPeople = 1000;

bool isEvent(const QString &action)
{
    return action == u"event" || action == u"page" || action == u"screen";
}

QString identifierText(const JsonValue &identifiers)
{
    return identifiers.object().empty() ? QString() : identifiers.object().front().value.toString();
}

JsonValue eventOf(const QString &action, const JsonValue &entity)
{
    JsonValue event;
    event.set(u"type"_s, action);
    for (const QString &key : {u"name"_s, u"id"_s, u"timestamp"_s, u"attributes"_s}) {
        if (const JsonValue *value = entity.find(key))
            event.set(key, *value);
    }
    return event;
}

JsonValue without(const JsonValue &array, const std::function<bool(const JsonValue &)> &isUnwanted)
{
    JsonValue kept = JsonValue::emptyArray();
    for (const JsonValue &item : array.array()) {
        if (!isUnwanted(item))
            kept.append(item);
    }
    return kept;
}

/// Null or an empty text removes an attribute.
void setAttributes(JsonValue &attributes, const JsonValue &changes)
{
    for (const JsonValue::Member &member : changes.object()) {
        if (member.key == u"_update")
            continue;
        const bool isRemoval = member.value.isNull() || (member.value.isString() && member.value.toString().isEmpty());
        if (isRemoval)
            attributes.remove(member.key);
        else
            attributes.set(member.key, member.value);
    }
}

/// An attribute of such a name identifies the person as well.
void learnIdentifiers(JsonValue &identifiers, const JsonValue &attributes)
{
    for (const QString &key : {u"id"_s, u"email"_s, u"phone"_s}) {
        const JsonValue &value = attributes[key];
        if (value.isString() && !value.toString().isEmpty())
            identifiers.set(key, value);
    }
}

} // namespace

PeopleBook::Outcome PeopleBook::apply(const JsonValue &entity)
{
    const QString action = entity[u"action"].toString();
    const JsonValue &identifiers = action == u"merge" ? entity[u"primary"] : entity[u"identifiers"];
    Outcome outcome{.isDuplicate = false, .person = identifierText(identifiers), .profile = {}};
    if (entity[u"type"].toString() != u"person")
        return outcome;
    outcome.isDuplicate = isEvent(action) && isRepeated(entity[u"id"].toString());
    const bool onlyUpdates = action == u"identify" && entity[u"attributes"][u"_update"].toBool();
    if (action == u"delete")
        remove(identifiers);
    else if (action == u"merge")
        merge(entity);
    else if (!outcome.isDuplicate && (!onlyUpdates || find(identifiers)))
        change(findOrAdd(identifiers), action, entity);
    if (const Person *person = find(identifiers))
        outcome.profile = profileOf(*person);
    return outcome;
}

void PeopleBook::change(Person &person, const QString &action, const JsonValue &entity)
{
    if (action == u"suppress" || action == u"unsuppress") {
        person.isSuppressed = action == u"suppress";
        if (person.isSuppressed)
            person = {.identifiers = person.identifiers, .isSuppressed = true};
        return;
    }
    if (person.isSuppressed) // Customer.io drops what comes about them
        return;
    if (action == u"identify") {
        setAttributes(person.attributes, entity[u"attributes"]);
        learnIdentifiers(person.identifiers, entity[u"attributes"]);
    }
    if (isEvent(action) && person.events.array().size() < shownEvents)
        person.events.append(eventOf(action, entity));
    if (action == u"add_device" || action == u"delete_device") {
        const JsonValue &token = entity[u"device"][u"token"];
        person.devices = without(person.devices, [&](const JsonValue &device) { return device[u"token"] == token; });
        if (action == u"add_device")
            person.devices.append(entity[u"device"]);
    }
    for (const JsonValue &relationship : entity[u"cio_relationships"].array()) {
        person.relationships = without(person.relationships, [&](const JsonValue &known) {
            return known[u"identifiers"] == relationship[u"identifiers"];
        });
        if (action != u"delete_relationships")
            person.relationships.append(relationship);
    }
}

/// What the primary person lacks comes from the secondary one, who is gone afterwards.
void PeopleBook::merge(const JsonValue &entity)
{
    Person *primary = find(entity[u"primary"]);
    const Person *secondary = find(entity[u"secondary"]);
    if (!primary || !secondary || primary == secondary)
        return;
    for (const JsonValue::Member &member : secondary->attributes.object()) {
        if (!primary->attributes.find(member.key))
            primary->attributes.set(member.key, member.value);
    }
    for (const JsonValue &event : secondary->events.array())
        primary->events.append(event);
    remove(entity[u"secondary"]);
}

PeopleBook::Person *PeopleBook::find(const JsonValue &identifiers)
{
    const auto found = std::ranges::find_if(m_people, [&identifiers](const Person &person) {
        return std::ranges::any_of(identifiers.object(), [&person](const JsonValue::Member &wanted) {
            const JsonValue *known = person.identifiers.find(wanted.key);
            return known && *known == wanted.value;
        });
    });
    return found == m_people.end() ? nullptr : &*found;
}

PeopleBook::Person &PeopleBook::findOrAdd(const JsonValue &identifiers)
{
    if (Person *known = find(identifiers))
        return *known;
    if (m_people.size() >= keptPeople)
        m_people.pop_front();
    Person &added = m_people.emplace_back();
    added.identifiers = identifiers;
    return added;
}

void PeopleBook::remove(const JsonValue &identifiers)
{
    const Person *unwanted = find(identifiers);
    m_people.remove_if([unwanted](const Person &person) { return &person == unwanted; });
}

bool PeopleBook::isRepeated(const QString &eventId)
{
    if (eventId.isEmpty())
        return false;
    if (m_eventIds.contains(eventId))
        return true;
    if (m_eventIds.size() >= rememberedEventIds)
        m_eventIds.clear();
    m_eventIds.insert(eventId);
    return false;
}

JsonValue PeopleBook::profileOf(const Person &person)
{
    JsonValue profile;
    profile.set(u"identifiers"_s, person.identifiers);
    profile.set(u"attributes"_s, person.attributes);
    profile.set(u"events"_s, person.events);
    profile.set(u"devices"_s, person.devices);
    profile.set(u"relationships"_s, person.relationships);
    profile.set(u"suppressed"_s, person.isSuppressed);
    return profile;
}

} // namespace hooksmith
