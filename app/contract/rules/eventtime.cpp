// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contractrule.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// A message is dated by the event: any other time, such as the present one, is wrong when the event comes late.
class EventTimeRule final : public ContractRule
{
    Q_DECLARE_TR_FUNCTIONS(EventTimeRule)

public:
    void checkMessage(const ContractMessage &message, const ContractRequest &request, Findings &findings) const override
    {
        const QString pointer = message.parameter(request.contract, u"time")[u"pointer"].toString();
        const JsonValue *time = pointer.isEmpty() ? nullptr : message.body.at(pointer);
        if (!time || request.event.isNull())
            return;
        const std::optional<qint64> seconds = secondsOf(*time);
        if (seconds && !holdsTime(request.event, *seconds))
            findings.warning(u"timestamp-not-the-events", u"time",
                             tr("The timestamp %1 is none of the event's times. Use webhook.payload.timestamp: a late "
                                "delivery keeps its date.")
                                 .arg(QString::fromUtf8(toCompactJson(*time))),
                             message.pointer + pointer);
    }

private:
    /// ISO 8601 text or Unix seconds; nothing for other forms, which the rule about the form complains of.
    [[nodiscard]] static std::optional<qint64> secondsOf(const JsonValue &value)
    {
        constexpr double latestSeconds = 1e11;
        if (value.isNumber())
            return value.toDouble() < latestSeconds ? std::optional(std::llround(std::floor(value.toDouble())))
                                                    : std::nullopt;
        if (!value.isString() || value.toString().size() < 10)
            return {};
        QDateTime time = QDateTime::fromString(withMilliseconds(value.toString()), Qt::ISODateWithMs);
        if (!time.isValid())
            return {};
        if (time.timeSpec() == Qt::LocalTime)
            time.setTimeSpec(Qt::UTC);
        return time.toSecsSinceEpoch();
    }

    /// Qt reads no more than three digits of a second's fraction.
    [[nodiscard]] static QString withMilliseconds(const QString &text)
    {
        const qsizetype dot = text.indexOf(u'.');
        qsizetype end = dot + 1;
        while (dot >= 0 && end < text.size() && text[end].isDigit())
            ++end;
        return dot < 0 || end - dot <= 4 ? text : QString(text.first(dot + 4) + text.sliced(end));
    }

    [[nodiscard]] static bool holdsTime(const JsonValue &value, qint64 seconds)
    {
        if (value.isString())
            return secondsOf(value) == seconds;
        const auto isIt = [seconds](const JsonValue &inner) {
            return holdsTime(inner, seconds);
        };
        return std::ranges::any_of(value.array(), isIt) ||
               std::ranges::any_of(value.object(), isIt, &JsonValue::Member::value);
    }
};

} // namespace

std::unique_ptr<ContractRule> make_eventtime()
{
    return std::make_unique<EventTimeRule>();
}

} // namespace hooksmith
