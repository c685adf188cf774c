// Retry counter in metadata.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ({...p.data.metadata, attempts: (+p.data.metadata?.attempts || 0) + 1}) };
  return webhook;
}
