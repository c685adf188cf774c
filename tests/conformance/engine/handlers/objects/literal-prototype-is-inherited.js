// Literal prototype is inherited.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ({__proto__: {x: 1}}).x };
  return webhook;
}
