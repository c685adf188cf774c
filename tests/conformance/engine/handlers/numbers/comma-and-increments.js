// Comma and increments.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { let i = 1; return [i++ + ++i, i, i-- - --i, i, (i++, i)] })() };
  return webhook;
}
