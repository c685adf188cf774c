// Reduce into an index.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [{id: 'a', n: 1}, {id: 'b', n: 2}].reduce((acc, {id, ...r}) => ({...acc, [id]: r}), {}) };
  return webhook;
}
