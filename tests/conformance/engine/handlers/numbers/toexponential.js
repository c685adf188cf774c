// ToExponential.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [(12345).toExponential(2), (0.00015).toExponential()] };
  return webhook;
}
