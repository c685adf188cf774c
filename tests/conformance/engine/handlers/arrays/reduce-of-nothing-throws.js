// Reduce of nothing throws.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { try { [].reduce((a, b) => a) } catch (e) { return e.name } })() };
  return webhook;
}
