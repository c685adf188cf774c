// Constants cannot change.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const c = 1; try { c = 2 } catch (e) { return e.name } })() };
  return webhook;
}
