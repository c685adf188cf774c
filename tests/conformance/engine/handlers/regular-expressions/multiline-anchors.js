// Multiline anchors.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: 'a\nb'.replace(/^/gm, '> ') };
  return webhook;
}
