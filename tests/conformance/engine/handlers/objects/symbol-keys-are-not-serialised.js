// Symbol keys are not serialised.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ({[Symbol('x')]: 1, y: 2}) };
  return webhook;
}
