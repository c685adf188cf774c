// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contractrule.h"

#include <QCoreApplication>

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// A message's time has the form that the destination reads: ISO 8601 text, or whole Unix seconds.
class TimeRule final : public ContractRule
{
    Q_DECLARE_TR_FUNCTIONS(TimeRule)

public:
    void checkMessage(const ContractMessage &message, const ContractRequest &request, Findings &findings) const override
    {
        const JsonValue &wanted = message.parameter(request.contract, u"time");
        if (!message.call || !wanted.isObject())
            return;
        const QString pointer = wanted[u"pointer"].toString();
        const JsonValue *time = message.body.at(pointer);
        if (!time)
            findings.warning(u"timestamp-missing", u"time",
                             tr("There is no timestamp: an event that is delivered late is dated when it arrives."),
                             message.pointer);
        else if (wanted[u"form"].toString() == u"seconds")
            checkSeconds(*time, message.pointer + pointer, findings);
        else
            checkIso(*time, message.pointer + pointer, findings);
    }

private:
    static void checkSeconds(const JsonValue &time, const QString &pointer, Findings &findings)
    {
        constexpr double latestSeconds = 253402300799; // the end of the year 9999; in milliseconds it is 1978
        if (time.isString())
            findings.error(
                u"timestamp-form", u"time",
                tr("The timestamp is a text; it must be whole Unix seconds: Math.floor(Date.parse(…) / 1000)."),
                pointer);
        else if (time.isNumber() && time.toDouble() > latestSeconds)
            findings.error(u"timestamp-form", u"time",
                           tr("The timestamp is in milliseconds; it must be in whole seconds: divide by 1000."),
                           pointer);
        else if (time.isNumber() && time.numberText().contains('.'))
            findings.error(u"timestamp-form", u"time",
                           tr("The timestamp has a fraction; it must be in whole seconds: use Math.floor."), pointer);
    }

    static void checkIso(const JsonValue &time, const QString &pointer, Findings &findings)
    {
        if (time.isNumber())
            findings.error(u"timestamp-form", u"time",
                           tr("The timestamp is a number; it must be ISO 8601 text such as 2026-03-02T09:14:27Z."),
                           pointer);
        if (!time.isString())
            return;
        const QDateTime read = QDateTime::fromString(time.toString(), Qt::ISODateWithMs);
        if (!read.isValid())
            findings.error(
                u"timestamp-form", u"time",
                tr("The timestamp \"%1\" is not ISO 8601, such as 2026-03-02T09:14:27Z.").arg(time.toString()),
                pointer);
        else if (read.timeSpec() == Qt::LocalTime)
            findings.warning(u"timestamp-zone", u"time",
                             tr("The timestamp \"%1\" names no time zone; end it with Z for UTC.").arg(time.toString()),
                             pointer);
    }
};

} // namespace

std::unique_ptr<ContractRule> make_time()
{
    return std::make_unique<TimeRule>();
}

} // namespace hooksmith
