// Search and lastIndex.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['abc'.search(/c/), 'abc'.search('z')] };
  return webhook;
}
