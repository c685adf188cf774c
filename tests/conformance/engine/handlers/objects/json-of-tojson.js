// JSON of toJSON.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ({when: {toJSON(k) { return 'k=' + k }}}) };
  return webhook;
}
