// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "target/adapter.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

const QString adapter = uR"(// The transform as it was written. It runs anew for each event.
function loadHandler() {
%TRANSFORM%
return handler;
}

function runTransform(eventType, payload) {
  const given = {
    method: "POST",
    url: %URL%,
    payload: payload,
    eventType: eventType,
    env: %VARIABLES%,
    transformationsParams: {},
    cancel: false
  };
  const result = loadHandler()(given);
  if (result === null || typeof result !== "object") {
    throw new Error("handler(webhook) returned no webhook.");
  }
  if (result.cancel === true) {
    return { cancel: true };
  }
  if (!("payload" in result)) {
    throw new Error("The webhook that handler(webhook) returned has no payload.");
  }
  return {
    cancel: false,
    method: result.method === undefined ? "POST" : result.method,
    url: result.url === undefined ? %URL% : result.url,
    headers: result.headers || {},
    payload: result.payload
  };
}
)"_qs;

JsonValue toJson(const QMap<QString, QString> &variables)
{
    JsonValue object = JsonValue::emptyObject();
    for (auto variable = variables.begin(); variable != variables.end(); ++variable)
        object.set(variable.key(), variable.value());
    return object;
}

} // namespace

QString toJavaScript(const JsonValue &value)
{
    return QString::fromUtf8(toCompactJson(value));
}

QString adapterSource(const Endpoint &endpoint)
{
    QString source = adapter;
    source.replace(u"%URL%"_qs, toJavaScript(endpoint.url));
    source.replace(u"%VARIABLES%"_qs, toJavaScript(toJson(endpoint.variables)));
    return source.replace(u"%TRANSFORM%"_qs, endpoint.transform.trimmed()); // last: it may hold anything
}

QString originOf(const QString &url)
{
    return QUrl(url)
        .adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)
        .toString();
}

} // namespace hooksmith
