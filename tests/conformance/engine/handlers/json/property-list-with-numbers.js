// Property list with numbers.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: JSON.stringify({1: 'a', 2: 'b'}, [2, '1', 2]) };
  return webhook;
}
