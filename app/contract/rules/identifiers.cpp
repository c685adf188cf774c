// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contractrule.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Who or what a message is about is said, and said once where the destination takes one identifier only.
class IdentifiersRule final : public ContractRule
{
    Q_DECLARE_TR_FUNCTIONS(IdentifiersRule)

public:
    void checkMessage(const ContractMessage &message, const ContractRequest &request, Findings &findings) const override
    {
        const JsonValue &person = message.parameter(request.contract, u"identifiers");
        if (person.isObject())
            checkKeys(person, person[u"pointer"].toString(), message, request, findings);
        const QStringList merged = message.parameter(request.contract, u"mergePointers").toStringList();
        for (const QString &pointer : merged)
            checkKeys(message.parameter(request.contract, u"mergeIdentifiers"), pointer, message, request, findings);
        if (!merged.isEmpty() && message.body.find(u"identifiers"))
            findings.error(u"identifiers-in-merge", u"identifiers",
                           tr("A merge names the persons in primary and secondary; it takes no identifiers.") + u' ' +
                               request.contract.consequence(),
                           message.pointer + u"/identifiers");
        const JsonValue &object = message.parameter(request.contract, u"objectIdentifiers");
        if (object.isObject())
            checkObject(object[u"pointer"].toString(), message, request, findings);
        checkRelationships(message, request, findings);
    }

private:
    /// Each relationship names one person or object; that it names any the schema says.
    static void checkRelationships(const ContractMessage &message, const ContractRequest &request, Findings &findings)
    {
        const JsonValue &wanted = message.parameter(request.contract, u"relationships");
        const JsonValue *list = wanted.isObject() ? message.body.at(wanted[u"pointer"].toString()) : nullptr;
        for (size_t i = 0; list && i < list->array().size(); ++i) {
            const QString pointer = u"%1/%2/identifiers"_s.arg(wanted[u"pointer"].toString()).arg(i);
            if (!message.body.at(pointer))
                continue;
            if (wanted.find(u"keys"))
                checkKeys(wanted, pointer, message, request, findings);
            else
                checkObject(pointer, message, request, findings);
        }
    }

    static void checkKeys(const JsonValue &wanted, const QString &pointer, const ContractMessage &message,
                          const ContractRequest &request, Findings &findings)
    {
        const JsonValue *holder = message.body.at(pointer);
        if (holder && !holder->isObject())
            return; // the schema says so
        const QStringList keys = wanted[u"keys"].toStringList();
        const QStringList unlisted = wanted[u"unlisted"].toStringList();
        QStringList given;
        for (const QString &key : keys + unlisted) {
            if (holder && holder->find(key) && !(*holder)[key].isNull())
                given.append(key);
        }
        const QString place = message.pointer + (holder ? pointer : QString());
        if (given.isEmpty())
            findings.error(wanted[u"rule"].toString(u"identifier-missing"_s), u"identifiers",
                           tr("One of %1 must say whom this is about.").arg(keys.join(u", "_s)) + u' ' +
                               request.contract.consequence(),
                           place);
        else if (wanted[u"count"].toString() == u"one" && given.size() > 1)
            findings.error(u"several-identifiers", u"identifiers",
                           tr("%1 takes exactly one identifier; this has %2.")
                               .arg(request.contract.integrationName, given.join(u", "_s)),
                           place);
        else if (wanted[u"count"].toString() == u"one" && unlisted.contains(given.first()))
            findings.warning(u"unlisted-identifier", u"identifiers",
                             tr("%1 does not document the identifier %2; use one of %3.")
                                 .arg(request.contract.integrationName, given.first(), keys.join(u", "_s)),
                             place);
    }

    static void checkObject(const QString &pointer, const ContractMessage &message, const ContractRequest &request,
                            Findings &findings)
    {
        const JsonValue *holder = message.body.at(pointer);
        if (holder && !holder->isObject())
            return;
        const bool hasOwn = holder && holder->find(u"object_type_id") && holder->find(u"object_id");
        const bool hasSystems = holder && holder->find(u"cio_object_id");
        if (hasOwn == hasSystems)
            findings.error(u"object-identifiers", u"identifiers",
                           tr("An object is named by object_type_id and object_id, or by cio_object_id alone.") + u' ' +
                               request.contract.consequence(),
                           message.pointer + (holder ? pointer : QString()));
    }
};

} // namespace

std::unique_ptr<ContractRule> make_identifiers()
{
    return std::make_unique<IdentifiersRule>();
}

} // namespace hooksmith
