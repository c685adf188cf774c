// A Map becomes entries.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [...new Map([['a', 1], ['b', 2]]).entries()] };
  return webhook;
}
