// A local read before it is assigned.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { let x = 1; return x + (x = 5) })() };
  return webhook;
}
