// Replacing with a function that returns dollars.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: 'a'.replace(/a/, () => '$&$1') };
  return webhook;
}
