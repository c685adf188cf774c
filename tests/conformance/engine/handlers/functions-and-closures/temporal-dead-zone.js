// Temporal dead zone.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { try { x; let x = 1 } catch (e) { return e.name } })() };
  return webhook;
}
