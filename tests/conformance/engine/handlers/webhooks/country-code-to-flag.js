// Country code to flag.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [...'US'].map(c => String.fromCodePoint(127397 + c.charCodeAt())).join('') };
  return webhook;
}
