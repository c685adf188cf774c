// Reviver removes keys.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: JSON.parse('{"a":1,"b":2}', (k, v) => k === 'a' ? undefined : v) };
  return webhook;
}
