// Computed prototype key is a plain property.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: Object.keys({['__proto__']: 1}) };
  return webhook;
}
