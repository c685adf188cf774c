// Identify call.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ({userId: p.data.customer.customer_id, traits: {...p.data.customer, firstName: p.data.customer.name.split(' ')[0]}}) };
  return webhook;
}
