// Rest in a parameter leaves out a field.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (({data, ...rest}) => rest)(p) };
  return webhook;
}
