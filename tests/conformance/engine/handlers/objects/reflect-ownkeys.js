// Reflect ownKeys.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: Reflect.ownKeys({b: 1, a: 2, 1: 3}) };
  return webhook;
}
