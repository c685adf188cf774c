// Top level values.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [JSON.stringify('a'), JSON.stringify(null), JSON.stringify(undefined) === undefined, JSON.parse(' 1 ')] };
  return webhook;
}
