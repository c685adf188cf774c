// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/matrixrule.h"

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
    [[nodiscard]] QList<Diagnostic> check(const CheckReport &report) const override
    {
        QMap<QString, QStringList> spellings;
        for (const CheckResult &result : report.results) {
            for (const QString &name : namesIn(result.report)) {
                QStringList &known = spellings[folded(name)];
                if (!known.contains(name))
                    known.append(name);
            }
        }
        QList<Diagnostic> found;
        for (const QStringList &names : spellings) {
            if (names.size() > 1)
                found.append({.severity = Diagnostic::Severity::Error,
                              .rule = u"matrix/event-name-case"_s,
                              .message = tr("The same event has several names: \"%1\". Destinations count them as "
                                            "different events; keep one.")
                                             .arg(names.join(u"\", \""_s)),
                              .pointer = {}});
        }
        return found;
    }

private:
    /// The names of the events in a request, alone or in a batch: Segment's "event", Customer.io's "name".
    [[nodiscard]] static QStringList namesIn(const RunReport &run)
    {
        if (run.outcome != Outcome::Request || !run.request)
            return {};
        const JsonValue body = parseJson(run.request->body, {}, DuplicateKeys::KeepLast).value_or(JsonValue());
        QStringList names = namesOf(body);
        for (const JsonValue &message : body[u"batch"].array())
            names += namesOf(message);
        return names;
    }

    [[nodiscard]] static QStringList namesOf(const JsonValue &message)
    {
        if (message[u"event"].isString())
            return {message[u"event"].toString()};
        const bool isEvent = message[u"action"].toString() == u"event";
        return isEvent && message[u"name"].isString() ? QStringList(message[u"name"].toString()) : QStringList();
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
