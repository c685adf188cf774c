// FlatMap maps then flattens.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [1, 2].flatMap(n => [n, [n * 2]]) };
  return webhook;
}
