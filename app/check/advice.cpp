// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/advice.h"

#include "support/files.h"
#include "support/json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

AdviceTopic topicOf(const LocalizedText &title, const QList<LocalizedText> &texts, const JsonValue &rules)
{
    AdviceTopic topic{.title = title, .items = {}};
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto index = static_cast<size_t>(i);
        topic.items.append(
            {texts[i], index < rules.array().size() ? rules.array()[index].toStringList() : QStringList()});
    }
    return topic;
}

} // namespace

QList<AdviceTopic> adviceOf(const Integration &integration)
{
    const QByteArray text = readFile(u":/integrations/%1/advice.json"_s.arg(integration.id)).value_or(QByteArray());
    const JsonValue rules = parseJson(text).value_or(JsonValue());
    QList<AdviceTopic> topics;
    if (!integration.tips.isEmpty())
        topics.append(topicOf({}, integration.tips, rules[u"tips"]));
    const JsonValue::Array &troubleshooting = rules[u"troubleshooting"].array();
    for (qsizetype i = 0; i < integration.troubleshooting.size(); ++i) {
        const TroubleshootingTopic &topic = integration.troubleshooting[i];
        const auto index = static_cast<size_t>(i);
        topics.append(
            topicOf(topic.title, topic.items, index < troubleshooting.size() ? troubleshooting[index] : JsonValue()));
    }
    return topics;
}

QString nameOf(Advice::State state)
{
    switch (state) {
    case Advice::State::Followed:
        return u"followed"_s;
    case Advice::State::Broken:
        return u"broken"_s;
    case Advice::State::Unwatched:
        return u"unwatched"_s;
    case Advice::State::Unknown:
        return u"unknown"_s;
    }
    return {};
}

Advice::State stateOf(const Advice &advice, const AdviceEvidence &evidence)
{
    const auto needsOthers = [](const QString &rule) {
        return rule.startsWith(u"workspace:"); // see findDoubleSending()
    };
    if (std::ranges::all_of(advice.rules, needsOthers))
        return Advice::State::Unwatched;
    const bool isBroken = std::ranges::any_of(evidence.found, [&advice](const Diagnostic &diagnostic) {
        return advice.rules.contains(diagnostic.rule.section(u'/', -1));
    });
    if (isBroken)
        return Advice::State::Broken;
    return evidence.isComplete ? Advice::State::Followed : Advice::State::Unknown;
}

} // namespace hooksmith
