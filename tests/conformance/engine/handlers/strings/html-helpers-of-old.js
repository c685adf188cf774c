// Html helpers of old.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['x'.bold(), 'x'.link('u"')] };
  return webhook;
}
