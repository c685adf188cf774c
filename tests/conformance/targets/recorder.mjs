// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

import http from 'node:http';

/** A server that answers by the given function and keeps what it was asked. */
export async function record(answer) {
  const requests = [];
  const server = http.createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    const asked = { method: request.method, url: request.url, headers: request.headers, body: text ? JSON.parse(text) : null };
    requests.push(asked);
    const [status, body] = answer(asked);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(status === 204 ? undefined : JSON.stringify(body));
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  server.unref(); // a test that fails stops no server and must end all the same
  return { url: `http://127.0.0.1:${server.address().port}`, requests, stop: () => server.close() };
}

/** What of a request must be the same: method, path, query, the headers that matter, the body. */
export function essence({ method, url, headers, body }) {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  searchParams.sort();
  const comparable = structuredClone(body);
  if (comparable?.idempotency_key) comparable.idempotency_key = 'some key';
  return {
    method,
    path: pathname,
    query: searchParams.toString(),
    authorization: headers.authorization,
    contentType: body === null ? null : headers['content-type'],
    idempotent: method === 'POST' && pathname.startsWith('/api/') ? Boolean(headers['idempotency-key']) : null,
    body: comparable,
  };
}
