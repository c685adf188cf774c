// Compound assignment of itself.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { let i = 2; i += (i = 5) * i; i **= 2; return i })() };
  return webhook;
}
