// String concatenation with objects.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: '' + [1, [2]] + {} + null + undefined + true };
  return webhook;
}
