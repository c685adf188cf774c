// Fields initialise before the constructor body.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const log = []; class A { x = log.push('field'); constructor() { log.push('body') } } new A(); return log })() };
  return webhook;
}
