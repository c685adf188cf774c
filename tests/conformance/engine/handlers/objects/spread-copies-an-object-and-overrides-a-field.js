// Spread copies an object and overrides a field.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: {...p, type: 'x'} };
  return webhook;
}
