// Match indices.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: /a(?<x>b)?/d.exec('cab').indices.groups.x };
  return webhook;
}
