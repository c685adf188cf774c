// Index incremented in the target.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const a = [1, 2, 3]; let i = 0; a[i++] *= a[i]; return [a, i] })() };
  return webhook;
}
