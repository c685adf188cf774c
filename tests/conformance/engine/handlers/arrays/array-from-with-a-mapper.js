// Array.from with a mapper.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: Array.from({length: 3}, (_, i) => i * i) };
  return webhook;
}
