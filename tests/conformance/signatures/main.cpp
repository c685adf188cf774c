// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signs and verifies for check.mjs: one JSON object a line on standard input, one answer a line on standard output.
// {"secret","id","timestamp","body"} gives {"signature"}; with "signatures" and "now" it gives {"state"}. Bodies are in
// base64, because they may be any bytes.
#include "signature/standardwebhooks.h"
#include "support/json.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace hooksmith;

namespace {

SignedMessage messageIn(const JsonValue &order)
{
    return {.id = order[u"id"].toString().toUtf8(),
            .timestamp = order[u"timestamp"].toString().toUtf8(),
            .body = QByteArray::fromBase64(order[u"body"].toString().toLatin1())};
}

QString stateOf(const JsonValue &order, const SignedMessage &message, const SigningSecret &secret)
{
    const QString prefix = order[u"prefix"].toString(u"webhook-"_s);
    const IncomingRequest request{
        .method = "POST",
        .target = "/",
        .headers = {{QByteArray(prefix.toLatin1() + "id"), message.id},
                    {QByteArray(prefix.toLatin1() + "timestamp"), message.timestamp},
                    {QByteArray(prefix.toLatin1() + "signature"), order[u"signatures"].toString().toUtf8()}},
        .body = message.body};
    return nameOf(SignatureCheck({secret}).verify(request, std::chrono::seconds(order[u"now"].toInt())));
}

JsonValue answerTo(const JsonValue &order)
{
    JsonValue answer;
    const Result<SigningSecret> secret = SigningSecret::parse(Secret(order[u"secret"].toString()));
    if (!secret) {
        answer.set(u"refused"_s, true);
        return answer;
    }
    const SignedMessage message = messageIn(order);
    if (order.find(u"signatures"))
        answer.set(u"state"_s, stateOf(order, message, *secret));
    else
        answer.set(u"signature"_s, QString::fromLatin1(sign(message, *secret)));
    return answer;
}

} // namespace

int main()
{
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 1;
    for (QByteArray line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
        const Result<JsonValue> order = parseJson(line);
        if (!order || out.write(toCompactJson(answerTo(*order)) + '\n') < 0)
            return 1;
    }
    return 0;
}
