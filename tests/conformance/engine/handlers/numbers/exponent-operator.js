// Exponent operator.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [2 ** 10, 2 ** -1, (-2) ** 2, 2 ** 3 ** 2] };
  return webhook;
}
