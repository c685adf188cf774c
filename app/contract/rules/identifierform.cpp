// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contractrule.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// An identifier is no longer than the destination keeps, an email is an email address and a phone number is E.164.
class IdentifierFormRule final : public ContractRule
{
    Q_DECLARE_TR_FUNCTIONS(IdentifierFormRule)

public:
    void checkMessage(const ContractMessage &message, const ContractRequest &request, Findings &findings) const override
    {
        const int longest = message.parameter(request.contract, u"identifierBytes").toInt();
        QStringList holders = message.parameter(request.contract, u"mergePointers").toStringList();
        for (const QStringView name : {u"identifiers", u"objectIdentifiers"})
            holders.append(message.parameter(request.contract, name)[u"pointer"].toString());
        for (const QString &pointer : holders) {
            const JsonValue *holder = longest == 0 || pointer.isEmpty() ? nullptr : message.body.at(pointer);
            if (!holder)
                continue;
            for (const JsonValue::Member &identifier : holder->object())
                check(identifier, longest, QString(message.pointer + pointer + u'/' + identifier.key), findings);
        }
        const JsonValue &place = message.parameter(request.contract, u"contacts"); // which may be the message itself
        const QString contacts = place.toString();
        const JsonValue *attributes = place.isString() ? message.body.at(contacts) : nullptr;
        for (const QString &key : {u"email"_s, u"phone"_s}) {
            if (const JsonValue *value = attributes ? attributes->find(key) : nullptr)
                checkForm({key, *value}, message.pointer + contacts + u'/' + key, findings);
        }
    }

private:
    static void check(const JsonValue::Member &identifier, int longest, const QString &place, Findings &findings)
    {
        const QString text = identifier.value.toString();
        if (text.isEmpty())
            return; // the schema says so
        if (text.toUtf8().size() > longest)
            findings.error(
                u"identifier-too-long", u"limits",
                tr("The identifier has %1 bytes; at most %2 are allowed.").arg(text.toUtf8().size()).arg(longest),
                place);
        checkForm(identifier, place, findings);
    }

    static void checkForm(const JsonValue::Member &identifier, const QString &place, Findings &findings)
    {
        const QString text = identifier.value.toString();
        if (text.isEmpty())
            return; // takes the attribute away
        static const QRegularExpression email(u"\\A[^@\\s]+@[^@\\s]+\\z"_s);
        static const QRegularExpression phone(u"\\A\\+[1-9][0-9]{1,14}\\z"_s);
        if (identifier.key == u"email" && !email.match(text).hasMatch())
            findings.warning(u"email-form", u"identifiers", tr("\"%1\" is no email address.").arg(text), place);
        if (identifier.key == u"phone" && !phone.match(text).hasMatch())
            findings.warning(u"phone-form", u"identifiers",
                             tr("\"%1\" is no phone number in the form +821012345678 (E.164).").arg(text), place);
    }
};

} // namespace

std::unique_ptr<ContractRule> make_identifierform()
{
    return std::make_unique<IdentifierFormRule>();
}

} // namespace hooksmith
