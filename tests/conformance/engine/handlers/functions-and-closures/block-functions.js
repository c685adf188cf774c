// Block functions.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { { function f() { return 1 } } return f() })() };
  return webhook;
}
