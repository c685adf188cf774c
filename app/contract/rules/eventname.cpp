// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contractrule.h"

#include <QCoreApplication>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// An event's name is the same for every person, within the length limit, and without blanks around it.
class EventNameRule final : public ContractRule
{
    Q_DECLARE_TR_FUNCTIONS(EventNameRule)

public:
    void checkMessage(const ContractMessage &message, const ContractRequest &request, Findings &findings) const override
    {
        const QString pointer = message.parameter(request.contract, u"eventName").toString();
        const JsonValue *value = pointer.isEmpty() ? nullptr : message.body.at(pointer);
        if (!value || !value->isString())
            return; // the schema says so
        const QString name = value->toString();
        const QString place = message.pointer + pointer;
        const int maximum = message.parameter(request.contract, u"eventNameBytes").toInt();
        if (!name.isEmpty() && name.trimmed().isEmpty())
            findings.error(u"blank-name", u"names", tr("The event's name is blank."), place);
        else if (name != name.trimmed())
            findings.warning(u"name-with-blanks", u"names", tr("The event's name begins or ends with a blank."), place);
        if (maximum > 0 && name.toUtf8().size() > maximum)
            findings.error(
                u"name-too-long", u"names",
                tr("The event's name has %1 bytes; at most %2 are allowed.").arg(name.toUtf8().size()).arg(maximum),
                place);
        if (const QString dynamic = personalPart(name, request.event[u"data"][u"customer"]); !dynamic.isEmpty())
            findings.warning(u"personal-data-in-name", u"names",
                             tr("The event's name holds \"%1\", which is another for every person. Put it into the "
                                "properties.")
                                 .arg(dynamic),
                             place);
    }

private:
    /// An email address, an id such as "cus_8VbC6JDZzPEqfBPUdpj0K", or what the event says of the customer.
    [[nodiscard]] static QString personalPart(const QString &name, const JsonValue &customer)
    {
        constexpr qsizetype shortest = 4; // of a name that cannot be a word of the event's by chance
        for (const JsonValue::Member &field : customer.object()) {
            const QString text = field.value.toString();
            if (text.size() >= shortest && name.contains(text, Qt::CaseInsensitive))
                return text;
        }
        static const QRegularExpression pattern(u"\\S+@\\S+\\.\\S+|\\b[a-z]{2,5}_(?=[A-Za-z]*[0-9])[A-Za-z0-9]{10,}"_s);
        return pattern.match(name).captured();
    }
};

} // namespace

std::unique_ptr<ContractRule> make_eventname()
{
    return std::make_unique<EventNameRule>();
}

} // namespace hooksmith
