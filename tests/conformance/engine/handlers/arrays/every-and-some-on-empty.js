// Every and some on empty.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [[].every(() => false), [].some(() => true)] };
  return webhook;
}
