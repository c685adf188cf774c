// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "target/adapter.h"
#include "target/placeholders.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

const QString module = uR"(// %NAME%
//
// Receives webhooks of Dodo Payments, verifies them, runs the transform and delivers what comes of it.
//   DODO_PAYMENTS_WEBHOOK_KEY=whsec_… %ASSIGNMENTS%PORT=3000 node FILE.cjs
// Or, in another program: const { transform } = require("./FILE.cjs");

const crypto = require("node:crypto");
const http = require("node:http");

const EVENTS = %EVENTS%; // none means all
const CREDENTIAL_HOSTS = %HOSTS%; // the credentials go to these and to no other
const LARGEST_BODY = 1048576;
const TOLERANCE_SECONDS = 300;

%ADAPTER%
// What is to be sent for an event, or null where the transform cancels it.
function transform(eventType, payload) {
  const result = runTransform(eventType, payload);
  if (result.cancel) {
    return null;
  }
  return { method: result.method, url: result.url, headers: result.headers, body: result.payload };
}

function authorization(url) {
  const isPrivate = url.protocol === "https:" || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  return isPrivate && CREDENTIAL_HOSTS.includes(url.host) ? %AUTHORIZATION% : null;
}

async function deliver(request, payload, text) {
  const headers = new Headers({ "content-type": "application/json" });
  const credentials = authorization(new URL(request.url));
  if (credentials !== null) {
    headers.set("authorization", credentials);
  }
  for (const name of Object.keys(request.headers)) {
    headers.set(name, String(request.headers[name]));
  }
  // What the transform left alone goes on byte for byte.
  const body = request.body === payload ? text : JSON.stringify(request.body);
  return fetch(request.url, { method: request.method, headers, body, redirect: "manual" });
}

function isSigned(headers, text) {
  const id = headers["webhook-id"];
  const timestamp = headers["webhook-timestamp"];
  const secret = process.env.DODO_PAYMENTS_WEBHOOK_KEY;
  if (!secret || !id || !(Math.abs(Date.now() / 1000 - Number(timestamp)) <= TOLERANCE_SECONDS)) {
    return false;
  }
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  const expected = crypto.createHmac("sha256", key).update(id + "." + timestamp + "." + text).digest();
  return String(headers["webhook-signature"]).split(" ").some((signature) => {
    const given = Buffer.from(signature.slice(3), "base64");
    return signature.startsWith("v1,") && given.length === expected.length && crypto.timingSafeEqual(given, expected);
  });
}

async function handleRequest(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LARGEST_BODY) {
      return 413;
    }
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString("utf8");
  if (!isSigned(request.headers, text)) {
    return 401;
  }
  const payload = JSON.parse(text);
  if (EVENTS.length > 0 && !EVENTS.includes(payload.type)) {
    return 204;
  }
  const outgoing = transform(payload.type, payload);
  if (outgoing === null) {
    return 204;
  }
  const answer = await deliver(outgoing, payload, text);
  return answer.ok ? 204 : 502; // Dodo Payments tries again after anything but a success
}

function createServer() {
  return http.createServer((request, response) => {
    handleRequest(request)
      .catch((error) => {
        console.error(error);
        return 500;
      })
      .then((status) => response.writeHead(status).end());
  });
}

module.exports = { transform, createServer };

if (require.main === module) {
  createServer().listen(Number(process.env.PORT || 3000), "127.0.0.1");
}
)"_qs;

/// Text in a template literal of JavaScript.
QString asTemplate(QString text)
{
    return u'`' + text.replace(u'\\', u"\\\\"_qs).replace(u'`', u"\\`"_qs).replace(u"${"_qs, u"\\${"_qs) + u'`';
}

QString authorization(const ExportSubject &subject)
{
    if (!subject.integration.authorization)
        return u"null"_qs;
    const Authorization &parts = *subject.integration.authorization;
    const bool isBasic = parts.scheme == Authorization::Scheme::Basic;
    const QString text = asTemplate(isBasic ? QString(parts.username + u':' + parts.password) : parts.token);
    const QString filled = withVariables(text, subject, u"${process.env.%1}"_qs);
    return isBasic ? u"\"Basic \" + Buffer.from(%1).toString(\"base64\")"_qs.arg(filled)
                   : QString(u"\"Bearer \" + " + filled);
}

QString assignments(const ExportSubject &subject)
{
    QString text;
    for (const QString &name : credentialVariables(subject))
        text += name + u"=… "_qs;
    return text;
}

/// A program of its own, which receives what Dodo Payments sends. https://www.standardwebhooks.com
class NodeFormat final : public ExportFormat
{
    Q_DECLARE_TR_FUNCTIONS(NodeFormat)

public:
    [[nodiscard]] QString id() const override { return u"node"_qs; }
    [[nodiscard]] QString title() const override { return tr("Node.js module with server"); }
    [[nodiscard]] QString description() const override
    {
        return tr("A module for Node.js 18 or later without dependencies, and its HTTP server that verifies, "
                  "transforms and delivers.");
    }
    [[nodiscard]] QString fileName(const Endpoint &endpoint) const override { return endpoint.name + u".cjs"; }
    [[nodiscard]] Result<QByteArray> write(const ExportSubject &subject) const override;
};

Result<QByteArray> NodeFormat::write(const ExportSubject &subject) const
{
    const Endpoint &endpoint = subject.endpoint;
    QString text = module;
    text.replace(u"%NAME%"_qs, endpoint.name);
    text.replace(u"%ASSIGNMENTS%"_qs, assignments(subject));
    text.replace(u"%EVENTS%"_qs, toJavaScript(JsonValue(endpoint.events)));
    text.replace(u"%HOSTS%"_qs, toJavaScript(JsonValue(subject.integration.allHosts())));
    text.replace(u"%AUTHORIZATION%"_qs, authorization(subject));
    return text.replace(u"%ADAPTER%"_qs, adapterSource(endpoint)).toUtf8();
}

} // namespace

std::unique_ptr<ExportFormat> make_node()
{
    return std::make_unique<NodeFormat>();
}

} // namespace hooksmith
