// Variable length look-behind.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: 'abc123'.match(/(?<=[a-z]+)\d/)[0] };
  return webhook;
}
