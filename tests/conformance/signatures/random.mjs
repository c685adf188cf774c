// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Numbers that look random and are the same for the same seed. */
function generator(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.';
const snippets = ['"', '\\', '\n', ' ', 'é', '東', '🚀', '\u0000', '{', '}', 'null', '1e400', '"type":"payment.succeeded"', '\u2028'];

const text = (random, length) => Array.from({ length }, () => letters[random(letters.length)]).join('');
const key = (random) => Buffer.from(Array.from({ length: 24 + random(41) }, () => random(256)));
const wrong = (random) => `v1,${key(random).toString('base64')}`;

function body(random) {
  const length = random(10) === 0 ? 5000 + random(5000) : random(200);
  return Array.from({ length }, () => (random(3) ? letters[random(letters.length)] : snippets[random(snippets.length)])).join('');
}

/** Where the right signature may stand in the header. */
const arrangements = [
  (random, right) => right,
  (random, right) => `${wrong(random)} ${right}`,
  (random, right) => `${right} ${wrong(random)}`,
  (random, right) => `v1a,${Buffer.alloc(64, random(256)).toString('base64')} ${right}`,
];

/** Ways to spoil a message after it was signed. */
const spoilers = [
  (random, message, signatures) => ({ message: { ...message, id: `${message.id}x` }, signatures }),
  (random, message, signatures) => ({ message: { ...message, timestamp: String(Number(message.timestamp) - 1) }, signatures }),
  (random, message, signatures) => ({ message: { ...message, timestamp: String(Number(message.timestamp) - 1000) }, signatures }),
  (random, message, signatures) => ({ message: { ...message, timestamp: `${message.timestamp}000` }, signatures }),
  (random, message, signatures) => ({ message: { ...message, body: `${message.body} ` }, signatures }),
  (random, message, signatures) => ({ message: { ...message, secret: `whsec_${key(random).toString('base64')}` }, signatures }),
  (random, message) => ({ message, signatures: wrong(random) }),
  (random, message, signatures) => ({ message, signatures: signatures.replaceAll('v1,', 'v2,') }),
  (random, message, signatures) => ({ message, signatures: signatures.replaceAll('v1,', '') }),
];

export function randomCases(count, seed, now) {
  const random = generator(seed);
  return Array.from({ length: count }, () => {
    const encoded = key(random).toString('base64');
    const arrangement = arrangements[random(arrangements.length)];
    const spoiler = spoilers[random(spoilers.length)];
    return {
      secret: random(2) ? `whsec_${encoded}` : encoded,
      id: `msg_${text(random, 1 + random(40))}`,
      timestamp: String(now - 200 + random(400)),
      body: body(random),
      arrange: (right) => arrangement(random, right),
      spoil: (message, signatures) => spoiler(random, message, signatures),
    };
  });
}
