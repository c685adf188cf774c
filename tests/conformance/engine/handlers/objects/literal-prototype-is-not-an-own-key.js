// Literal prototype is not an own key.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: Object.keys({__proto__: {x: 1}, y: 2}) };
  return webhook;
}
