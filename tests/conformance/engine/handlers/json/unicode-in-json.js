// Unicode in JSON.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: JSON.parse('"\\u00e9\\ud83d\\ude00"') };
  return webhook;
}
