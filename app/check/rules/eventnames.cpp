// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/evaluation.h"
#include "check/matrixrule.h"
#include "contract/requestcheck.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// One event has one name: destinations tell "Payment Completed" from "payment completed".
class EventNamesRule final : public MatrixRule
{
    Q_DECLARE_TR_FUNCTIONS(EventNamesRule)

public:
    [[nodiscard]] QList<CheckFinding> check(const CheckReport &report, const ContractCatalog &contracts) const override
    {
        QMap<QString, QList<NamedMessage>> events;
        for (qsizetype i = 0; i < report.results.size(); ++i) {
            for (const NamedMessage &message : namesIn(report, i, contracts))
                events[message.call + u'/' + folded(message.name)].append(message);
        }
        QList<CheckFinding> found;
        for (const QList<NamedMessage> &messages : events) {
            const CheckFinding finding = compare(messages);
            if (!finding.results.isEmpty())
                found.append(finding);
        }
        return found;
    }

private:
    struct NamedMessage
    {
        QString call; ///< only names of the same call are compared: a page may be called as an event is
        QString name;
        QString pointer; ///< of the name, in the request's body
        QString documentation;
        qsizetype result = 0;
    };

    /// A finding at those messages whose name is not the first one's; without results where there are none.
    [[nodiscard]] static CheckFinding compare(const QList<NamedMessage> &messages)
    {
        QStringList names = {messages.first().name};
        CheckFinding finding;
        for (const NamedMessage &message : messages) {
            if (message.name == names.first())
                continue;
            if (finding.results.isEmpty())
                finding.diagnostic = {.severity = Diagnostic::Severity::Error,
                                      .rule = u"matrix/event-name-case"_s,
                                      .message = {},
                                      .pointer = message.pointer,
                                      .documentation = message.documentation};
            if (!finding.results.contains(message.result))
                finding.results.append(message.result);
            if (!names.contains(message.name))
                names.append(message.name);
        }
        finding.diagnostic.message =
            tr("The same event has several names: \"%1\". Destinations count them as different events; keep one.")
                .arg(names.join(u"\", \""_s));
        return finding;
    }

    /// The names of the events in a request, alone or in a batch, where its contract says that they stand.
    [[nodiscard]] static QList<NamedMessage> namesIn(const CheckReport &report, qsizetype index,
                                                     const ContractCatalog &contracts)
    {
        const std::optional<HttpRequest> &request = report.results[index].report.request;
        const ContractData *contract =
            request ? contracts.contractFor(*request, contextOf(report.subject, report.results[index].event)) : nullptr;
        const ContractEndpoint *endpoint = contract ? contract->endpointOf(QUrl(request->url)) : nullptr;
        if (!endpoint)
            return {};
        const JsonValue body = parseJson(request->body, {}, DuplicateKeys::KeepLast).value_or(JsonValue());
        QList<NamedMessage> named;
        for (const ContractMessage &message : messagesOf(*contract, *endpoint, body)) {
            const QString pointer = message.parameter(*contract, u"eventName").toString();
            const JsonValue *name = !message.call || pointer.isEmpty() ? nullptr : message.body.at(pointer);
            if (name && name->isString())
                named.append({message.call->schema.document()[u"title"].toString(), name->toString(),
                              message.pointer + pointer, contract->documentation(u"names"), index});
        }
        return named;
    }

    /// Names that a reader takes for the same: case, blanks, underscores and hyphens do not count.
    [[nodiscard]] static QString folded(const QString &name)
    {
        QString text;
        for (const QChar character : name.toCaseFolded()) {
            if (character.isLetterOrNumber())
                text += character;
        }
        return text.isEmpty() ? name : text;
    }
};

} // namespace

std::unique_ptr<MatrixRule> make_eventnames()
{
    return std::make_unique<EventNamesRule>();
}

} // namespace hooksmith
