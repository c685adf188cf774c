// Escape and unescape.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [escape('ü a'), unescape('%FC')] };
  return webhook;
}
