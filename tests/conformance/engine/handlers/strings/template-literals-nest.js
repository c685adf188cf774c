// Template literals nest.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: `a${`b${p.type}`}c` };
  return webhook;
}
