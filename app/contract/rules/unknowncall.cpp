// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contractrule.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// The fields that choose the kind of message ("type", "action") name one that exists.
class UnknownCallRule final : public ContractRule
{
    Q_DECLARE_TR_FUNCTIONS(UnknownCallRule)

public:
    void checkMessage(const ContractMessage &message, const ContractRequest &request, Findings &findings) const override
    {
        if (message.call)
            return;
        QString family;
        for (const QString &field : message.endpoint.discriminator) {
            const JsonValue &value = message.body[field];
            const QStringList known = valuesAfter(family, field, request.contract);
            if (!known.contains(value.toString()))
                return complain(field, known, message, request, findings);
            family += value.toString() + u'/';
        }
    }

private:
    /// The values that the next field may have, after "person/" for instance. A call whose schema does not take
    /// the value has a path of its own.
    [[nodiscard]] static QStringList valuesAfter(const QString &family, const QString &field,
                                                 const ContractData &contract)
    {
        QStringList values;
        for (auto call = contract.calls.cbegin(); call != contract.calls.cend(); ++call) {
            const QString value =
                call.key().startsWith(family) ? call.key().sliced(family.size()).section(u'/', 0, 0) : QString();
            if (!value.isEmpty() && takes(call->schema.document()[u"properties"][field], value))
                values.append(value);
        }
        values.removeDuplicates();
        return values;
    }

    [[nodiscard]] static bool takes(const JsonValue &schema, const QString &value)
    {
        const JsonValue *constant = schema.find(u"const");
        const QStringList allowed = schema[u"enum"].toStringList();
        return !schema.isNull() && (!constant || constant->toString() == value) &&
               (allowed.isEmpty() || allowed.contains(value));
    }

    static void complain(const QString &field, const QStringList &known, const ContractMessage &message,
                         const ContractRequest &request, Findings &findings)
    {
        const JsonValue &value = message.body[field];
        const QString pointer = value.isNull() ? message.pointer : QString(message.pointer + u'/' + field);
        const QString name = request.contract.integrationName;
        const JsonValue &eventCall = request.contract.parameters[u"eventCall"];
        QString text;
        if (!value.isString())
            text = tr("\"%1\" must be one of %2.").arg(field, known.join(u", "_s));
        else if (eventCall.find(field) && known.contains(eventCall[field].toString()))
            text = tr("%1 \"%2\" is not one %3 knows; for an event use %1 \"%4\" with %5 \"%2\".")
                       .arg(field, value.toString(), name, eventCall[field].toString(), eventCall[u"name"].toString());
        else
            text =
                tr("%1 \"%2\" is not one %3 knows; it has %4.").arg(field, value.toString(), name, known.join(u", "_s));
        findings.error(QString(u"unknown-" + field), u"calls", text, pointer);
    }
};

} // namespace

std::unique_ptr<ContractRule> make_unknowncall()
{
    return std::make_unique<UnknownCallRule>();
}

} // namespace hooksmith
