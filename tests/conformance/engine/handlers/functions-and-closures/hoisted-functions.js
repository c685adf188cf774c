// Hoisted functions.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { return f(); function f() { return 'hoisted' } })() };
  return webhook;
}
