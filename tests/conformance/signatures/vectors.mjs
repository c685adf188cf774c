// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

const a = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const b = 'whsec_SG9va3NtaXRoLXRlc3Qtc2VjcmV0LTMyLWJ5dGVzISE=';

/** Computed with npm standardwebhooks 1.1.1 and node:crypto; the last one is of Svix's documentation. */
export const vectors = [
  {
    secret: a, id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: '1614265330', body: '{"test": 2432232314}',
    signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  },
  {
    secret: b, id: 'msg_2KWPBgLlAfxdpx2AI54pPJ85f4W', timestamp: '1767225600',
    body: '{"business_id":"bus_test","type":"payment.succeeded","timestamp":"2026-01-01T00:00:00.000000Z","data":{"payload_type":"Payment","payment_id":"pay_test","total_amount":2999,"currency":"USD"}}',
    signature: 'v1,PTNYfubyj3TvcQRxuNS4+2fv7krbLaYODsZa8NX7Fgw=',
  },
  {
    secret: b.slice(6), id: 'evt_utf8', timestamp: '1767225660', body: '{"name":"Zoë Müller – 東京 🚀","amount":0}',
    signature: 'v1,hl0tPNKw28Lrg0Ragm8X7jo1apm9PRUXaORHDS41sfI=',
  },
  { secret: a, id: 'msg_empty', timestamp: '1767225660', body: '', signature: 'v1,e44Hx10r8Pa3J3yQqg8YlKpjUJ5WcUGPGTLlRZloR7A=' },
  {
    secret: 'whsec_plJ3nmyCDGBKInavdOK15jsl', id: 'msg_loFOjxBNrRLzqYUf', timestamp: '1731705121',
    body: '{"event_type":"ping","data":{"success":true}}', signature: 'v1,rAvfW3dJ/X/qxhsaXPOyyCGmRKsaKWcsNccKXlIktD0=',
  },
];
