// Iterator flatMap.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [1, 2].values().flatMap(n => [n, n]).toArray() };
  return webhook;
}
