// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// node customerio.mjs CHECK_REQUESTS OPENAPI_JSON [COUNT] [SEED]: Customer.io's contract against the OpenAPI document of its
// Track API, which Customer.io publishes and Hooksmith does not bring along (https://docs.customer.io/api/track/).

import fs from 'node:fs';

import Ajv from 'ajv/dist/2020.js';

import { compare } from './comparison.mjs';
import { Random } from './random.mjs';

const [program, document, count = '6000', seed = '1'] = process.argv.slice(2);
if (!program || !document) {
    console.error('usage: node customerio.mjs CHECK_REQUESTS OPENAPI_JSON [COUNT] [SEED]');
    process.exit(2);
}
const random = new Random(Number(seed));
const RARE = 0.0006; // of what the two are known to judge differently, each

const PERSON_ACTIONS = ['identify', 'delete', 'event', 'screen', 'page', 'add_relationships', 'delete_relationships', 'add_device', 'delete_device', 'merge', 'suppress', 'unsuppress'];
const OBJECT_ACTIONS = ['identify', 'identify_anonymous', 'delete', 'add_relationships', 'delete_relationships'];

const personIds = (keys = ['id', 'email', 'phone', 'cio_id']) => {
    const key = random.pick(keys);
    return { [key]: { id: random.text(), email: 'ada@example.com', phone: '+821012345678', cio_id: 'a1b2c3' }[key] };
};
const objectIds = () => random.chance(0.7) ? { object_type_id: String(1 + random.below(9)), object_id: random.text() } : { cio_object_id: random.text() };
const some = (make) => Array.from({ length: random.below(3) }, make);
const attributes = () => {
    const result = { plan: random.text(), seats: random.below(100) };
    return random.chance(0.5) ? { ...result, nested: random.object() } : result;
};

function validPerson() {
    const action = random.pick(PERSON_ACTIONS);
    if (action === 'merge') return { type: 'person', action, primary: personIds(['id', 'email', 'cio_id']), secondary: personIds(['id', 'email', 'cio_id']) };
    const body = { type: 'person', identifiers: personIds(), action };
    if (['event', 'screen', 'page'].includes(action)) {
        body.name = random.text();
        if (random.chance(0.3)) body.id = '01HB4HBDKTFWYZCK01DMRSWRFD';
        if (action === 'page' && random.chance(0.5)) body.attributes = { url: 'https://example.com', keywords: ['a'] };
    }
    if (['event', 'identify'].includes(action) && random.chance(0.7)) body.attributes = attributes();
    if (['event', 'identify', 'screen', 'page'].includes(action) && random.chance(0.5)) body.timestamp = 1772442867 + random.below(1000);
    if (action.endsWith('_relationships') || (action === 'identify' && random.chance(0.2))) body.cio_relationships = some(() => ({ identifiers: objectIds() }));
    if (action === 'add_device') body.device = { token: random.text(), platform: random.pick(['ios', 'android']), ...(random.chance(0.4) ? { last_used: 1772442867, attributes: { app_version: '1', push_enabled: 'true' } } : {}) };
    if (action === 'delete_device') body.device = { token: random.text() };
    return body;
}

function validObject() {
    const action = random.pick(OBJECT_ACTIONS);
    const body = { type: 'object', identifiers: objectIds(), action };
    if (action === 'identify_anonymous') body.cio_relationships = some(() => ({ identifiers: { anonymous_id: random.text() } }));
    else if (action.endsWith('_relationships') || random.chance(0.3)) body.cio_relationships = some(() => ({ identifiers: personIds(['id', 'email', 'cio_id']), relationship_attributes: { role: 'owner' } }));
    if (action === 'identify' && random.chance(0.5)) body.attributes = attributes();
    return body;
}

const validDelivery = () => ({ type: 'delivery', action: 'event', identifiers: { id: random.text() }, name: random.pick(['opened', 'converted', 'delivered']), attributes: { device_token: random.text() } });

/// Both calls of the v1 events API: about a person in the path, and about nobody in particular.
function validEvent(isAnonymous) {
    const body = { name: random.text() };
    if (random.chance(0.5)) body.type = random.pick(isAnonymous ? ['event', 'page', 'screen'] : ['event', 'page']);
    if (random.chance(0.3)) body.id = '01HB4HBDKTFWYZCK01DMRSWRFD';
    if (random.chance(0.7)) body.data = attributes();
    if (random.chance(0.5)) body.timestamp = 1772442867 + random.below(1000);
    if (isAnonymous && random.chance(0.5)) body.anonymous_id = random.text();
    return body;
}

const EVENT_MUTATIONS = [
    (body) => { delete body.name; },
    (body) => { body.name = random.otherThan('string'); },
    (body) => { body.type = random.pick(['track', 'Event', 1, null]); },
    (body) => { body.id = random.otherThan('string'); },
    (body) => { body.timestamp = random.pick(['2026-03-02T09:14:27Z', '1772442867', 1772442867.5, true, null]); },
    (body) => { body.data = random.otherThan('object'); },
    (body) => { body.stray = random.value(); },
];
const RARE_EVENT_MUTATIONS = [
    (body) => { body.name = ''; },
    (body) => { body.timestamp = 1772442867000; },
    (body) => { body.data = { big: 'x'.repeat(1001) }; },
    (body, isAnonymous) => { if (!isAnonymous) body.type = 'screen'; },
];

const MUTATIONS = [
    (body) => { body.action = random.pick(['payment_completed', 'Event', 'track', 'merge_people']); },
    (body) => { body.type = random.pick(['user', 'Person', 1]); },
    (body) => { delete body.action; },
    (body) => { delete body.type; },
    (body) => { if (body.type === 'person') delete body.identifiers; },
    (body) => { if (body.type === 'person') body.identifiers = {}; },
    (body) => { if (body.type === 'person' && body.identifiers) body.identifiers = { id: random.text(), email: 'ada@example.com' }; },
    (body) => { if (body.identifiers) body.identifiers[Object.keys(body.identifiers)[0]] = random.otherThan('string'); },
    (body) => { body.identifiers &&= random.otherThan('object'); },
    (body) => { delete body.name; },
    (body) => { if ('name' in body) body.name = random.otherThan('string'); },
    (body) => { if (['event', 'identify', 'page', 'screen'].includes(body.action) && body.type === 'person') body.timestamp = random.pick(['2026-03-02T09:14:27Z', '1772442867', 1772442867.5, true, null]); },
    (body) => { if ('attributes' in body) body.attributes = random.otherThan('object'); },
    (body) => { if (body.action === 'identify' && body.type === 'person') body.attributes = { cio_subscription_preferences: { topics: { topic_1: true } }, _update: true }; },
    (body) => { if (body.device) delete body.device.token; },
    (body) => { if (body.device && body.action === 'add_device') body.device.platform = random.pick(['windows', 1, 'IOS']); },
    (body) => { if (body.device && body.action === 'add_device') body.device.attributes = { app_version: 1 }; },
    (body) => { if (body.device) body.device = random.otherThan('object'); },
    (body) => { delete body.device; },
    (body) => { if (body.action?.endsWith?.('_relationships')) delete body.cio_relationships; },
    (body) => { if (body.cio_relationships && body.action !== 'identify_anonymous') body.cio_relationships = random.otherThan('array'); },
    (body) => { if (body.primary) body.primary = random.pick([{ phone: '+8210' }, {}, { id: 'a', email: 'b' }, 'a', null]); },
    (body) => { delete body.secondary; },
    (body) => { body.stray = random.value(); },
    (body) => { if (body.type === 'delivery') body.name = 'sent'; },
    (body) => { if (body.type === 'delivery') delete body.attributes; },
];
const RARE_MUTATIONS = [
    (body) => { if (body.type === 'person' && body.identifiers) body.identifiers = { anonymous_id: random.text() }; },
    (body) => { if (body.type === 'object' && body.action !== 'identify') delete body.identifiers; },
    (body) => { if ('name' in body && body.type === 'person') body.name = ''; },
    (body) => { if (body.identifiers) body.identifiers = { id: '' }; },
    (body) => { if (body.action === 'identify' && body.type === 'person') body.attributes = { _update: 'yes' }; },
    (body) => { if (body.action === 'identify' && body.type === 'person') body.attributes = { big: 'x'.repeat(1001) }; },
    (body) => { if (body.action === 'event' && body.type === 'person') body.attributes = { recipient: 5 }; },
    (body) => { if (body.action === 'event' && body.type === 'person') body.timestamp = 1772442867000; },
];

function makeEntity() {
    const body = random.pick([validPerson, validPerson, validPerson, validObject, validDelivery])();
    if (random.chance(RARE * RARE_MUTATIONS.length)) random.pick(RARE_MUTATIONS)(body);
    else if (random.chance(0.55)) random.pick(MUTATIONS)(body);
    return body;
}

function makeEvent() {
    const isAnonymous = random.chance(0.5);
    const body = validEvent(isAnonymous);
    if (random.chance(RARE * RARE_EVENT_MUTATIONS.length)) random.pick(RARE_EVENT_MUTATIONS)(body, isAnonymous);
    else if (random.chance(0.5)) random.pick(EVENT_MUTATIONS)(body);
    return { url: `https://track.customer.io/api/v1/${isAnonymous ? 'events' : 'customers/cus_1/events'}`, body };
}

function makeBatch() {
    const body = { batch: Array.from({ length: 1 + random.below(3) }, makeEntity) };
    if (random.chance(0.1)) body.batch = random.otherThan('array');
    return { url: 'https://track.customer.io/api/v2/batch', body };
}

function makeRequest() {
    const share = random.next();
    if (share < 0.2) return makeEvent();
    if (share < 0.35) return makeBatch();
    return { url: 'https://track.customer.io/api/v2/entity', body: makeEntity() };
}

/// The document's schemas of the operations, with what it plainly means and does not say put right.
function operationValidators(openapi) {
    const relationships = openapi.components.schemas.v2_cio_relationships.items.properties.identifiers.oneOf;
    for (const branch of relationships) branch.required = [branch.title]; // without it every branch matches everything
    const anonymous = openapi.components.schemas.anonymousEventsRequest;
    anonymous.anyOf = anonymous.oneOf; // its branches overlap, so that exactly one can match no page and no screen
    delete anonymous.oneOf;
    const ajv = new Ajv({ strict: false, validateFormats: false });
    ajv.addSchema({ $id: 'document', components: openapi.components });
    return ['/api/v2/entity', '/api/v2/batch', '/api/v1/events', '/api/v1/customers/{identifier}/events'].map((path) => {
        const { schema } = openapi.paths[path].post.requestBody.content['application/json'];
        const pattern = new RegExp(`${path.replace('{identifier}', '[^/]+')}$`);
        return { pattern, validate: ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"document#/'))) };
    });
}

const validators = operationValidators(JSON.parse(fs.readFileSync(document, 'utf8')));
function judge({ url, body }) {
    const { validate } = validators.find(({ pattern }) => pattern.test(url));
    return validate(body) ? null : (validate.errors[0]?.message ?? 'refused');
}

const only = (pattern) => (request, errors, refusal) => refusal === null && errors.length > 0 && errors.every(({ rule }) => pattern.test(rule));
const anyItem = (body, test) => (Array.isArray(body.batch) ? body.batch : [body]).some(test);
const DIFFERENCES = [
    { name: 'anonymous_id as the identifier', explains: ({ body }, errors) => errors.length === 0 && anyItem(body, ({ identifiers }) => 'anonymous_id' in (identifiers ?? {})), reason: 'not documented, yet Segment\'s own client sends it in production; a warning' },
    { name: 'an object without identifiers', explains: only(/object-identifiers$/), reason: 'the text requires them, the schema forgets to' },
    { name: 'empty texts', explains: only(/(identifier-not-string|name-not-string|empty)$/), reason: 'the API refuses blank ids and names (invalid-api-requests); the schema has no minLength' },
    { name: 'reserved attributes of the wrong type', explains: ({ body }, errors) => errors.length === 0 && anyItem(body, ({ attributes }) => '_update' in (attributes ?? {}) || 'recipient' in (attributes ?? {})), reason: 'stored or ignored rather than refused; a warning' },
    { name: 'values over 1000 bytes', explains: only(/attribute-value-too-long$/), reason: 'a limit that only the text names' },
    { name: 'screens of identified people in v1', explains: ({ url, body }, errors) => errors.length === 0 && url.includes('/customers/') && body.type === 'screen', reason: 'the schema wants an anonymous_id of somebody whom the path identifies; the text does not' },
    { name: 'identifiers in a merge', explains: only(/identifiers-in-merge$/), reason: 'a merge has primary and secondary in their place; the schema lets other fields be' },
    { name: 'ids that a batch has twice', explains: only(/repeated-id$/), reason: 'the API ignores a repeated id, so that the second event is lost; the schema looks at one at a time' },
    { name: 'timestamps in milliseconds', explains: only(/timestamp-form$/), reason: 'an integer to the schema; the text wants seconds' },
];

const requests = Array.from({ length: Number(count) }, makeRequest);
process.exitCode = compare('Customer.io', program, requests, judge, DIFFERENCES) ? 0 : 1;
