// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "target/hookdeckcode.h"

#include "target/adapter.h"
#include "target/placeholders.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

const QString code = uR"(// Hookdeck: %NAME%
//
// The connection's destination has the URL below and the method POST%AUTHORIZATION%.
// Its rules are a filter of these event types, then this transformation:
//   %EVENTS%
// Filter out what the transform cancels as well: here it is an error.

const DESTINATION = %ORIGIN%;

%ADAPTER%
function parseQuery(query) {
  const parsed = {};
  for (const part of query.split("&").filter(Boolean)) {
    const equals = (part + "=").indexOf("=");
    parsed[decodeURIComponent(part.slice(0, equals))] = decodeURIComponent(part.slice(equals + 1));
  }
  return parsed;
}

// Not those of the webhook itself, nor those that the transform sets.
function headersOf(incoming, own) {
  const names = Object.keys(own).map((name) => name.toLowerCase());
  const headers = {};
  for (const name of Object.keys(incoming)) {
    if (!/^(webhook-.*|host|content-length)$/i.test(name) && !names.includes(name.toLowerCase())) {
      headers[name] = incoming[name];
    }
  }
  return Object.assign(headers, own);
}

addHandler("transform", (request) => {
  const result = runTransform(request.body.type, request.body);
  if (result.cancel) {
    throw new Error("The transform cancels this event. Filter it out before the transformation.");
  }
  const [, origin, path, query] = /^(https?:\/\/[^/?#]+)([^?#]*)\??([^#]*)/.exec(result.url) || [];
  if (origin !== DESTINATION || result.method !== "POST") {
    throw new Error(result.method + " " + result.url + " needs a connection of its own.");
  }
  return Object.assign({}, request, {
    headers: headersOf(request.headers, result.headers),
    body: result.payload,
    path: path || "/",
    query: query,
    parsed_query: parseQuery(query)
  });
});
)"_qs;

} // namespace

QString hookdeckCode(const ExportSubject &subject)
{
    const Endpoint &endpoint = subject.endpoint;
    const QString authorization = authorizationInWords(subject);
    QString text = code;
    text.replace(u"%NAME%"_qs, endpoint.name);
    text.replace(u"%AUTHORIZATION%"_qs,
                 authorization.isEmpty() ? QString() : QString(u", and adds Authorization: " + authorization));
    text.replace(u"%EVENTS%"_qs, endpoint.events.isEmpty() ? u"all"_qs : endpoint.events.join(u", "_qs));
    text.replace(u"%ORIGIN%"_qs, toJavaScript(JsonValue(originOf(endpoint.url))));
    return text.replace(u"%ADAPTER%"_qs, adapterSource(endpoint));
}

} // namespace hooksmith
