// Logical assignment.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const o = {a: 0, b: null, c: 1}; o.a ||= 5; o.b ??= 6; o.c &&= 7; return o })() };
  return webhook;
}
