// MatchAll with indices.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [...'a1b2'.matchAll(/[a-z](\d)/g)].map(m => [m.index, m[1]]) };
  return webhook;
}
