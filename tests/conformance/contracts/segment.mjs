// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// node segment.mjs CHECK_REQUESTS [COUNT] [SEED]: Segment's contract against npm's @segment/loosely-validate-event.

import validate from '@segment/loosely-validate-event';

import { compare } from './comparison.mjs';
import { Random } from './random.mjs';

const [program, count = '6000', seed = '1'] = process.argv.slice(2);
const random = new Random(Number(seed));
const CALLS = ['track', 'identify', 'page', 'screen', 'group', 'alias'];
// Where the validator is known to differ the requests are rare, as they are in practice.
const RARE = 0.0006;

function validMessage(call) {
    const message = { type: call };
    if (call === 'alias' || random.chance(0.7)) message.userId = random.text();
    if (call !== 'alias' && (!message.userId || random.chance(0.3))) message.anonymousId = random.text();
    if (call === 'track') message.event = random.text();
    if (call === 'group') message.groupId = random.text();
    if (call === 'alias') message.previousId = random.text();
    if (['page', 'screen'].includes(call) && random.chance(0.7)) message.name = random.text();
    if (call === 'page' && random.chance(0.3)) message.category = random.text();
    if (['track', 'page', 'screen'].includes(call) && random.chance(0.6)) message.properties = plain(random.object());
    if (['identify', 'group'].includes(call) && random.chance(0.6)) message.traits = plain(random.object());
    if (random.chance(0.3)) message.context = { locale: 'ko-KR', ip: '127.0.0.1' };
    if (random.chance(0.2)) message.integrations = { All: true };
    if (random.chance(0.5)) message.timestamp = new Date(1.7e12 + random.below(1e10)).toISOString();
    if (random.chance(0.5)) message.messageId = random.text(60);
    return message;
}

const plain = (object) => JSON.parse(JSON.stringify(object));
const idsOf = (message) => ['userId', 'anonymousId'].filter((key) => key in message);

/// What makes a message wrong, or stays right, for both.
const MUTATIONS = [
    (message) => idsOf(message).forEach((key) => delete message[key]),
    (message) => delete message.event,
    (message) => delete message.groupId,
    (message) => delete message.previousId,
    (message) => { for (const key of idsOf(message)) message[key] = random.otherThan('string', 'number', 'null'); },
    (message) => { if (message.type === 'track') message.event = random.otherThan('string'); },
    (message) => { if (['page', 'screen'].includes(message.type)) message.name = random.otherThan('string', 'null'); },
    (message) => { message.context = random.otherThan('object', 'null'); },
    (message) => { message.integrations = random.otherThan('object', 'null'); },
    (message) => { message.timestamp = random.pick([1772442867, 1772442867000, true, ['2026'], 'yesterday', '2026-13-45']); },
    (message) => { message.type = random.pick(['trak', 'Track', 'event']); },
    (message) => { message.context = { text: 'x'.repeat(32768 + random.below(10)) }; },
    (message) => { message.context = { text: '한'.repeat(11000) }; },
    (message) => { message.context = { text: 'x'.repeat(30000) }; },
    (message) => { message.stray = random.value(); },
];
/// What only one of them minds.
const RARE_MUTATIONS = [
    (message) => { for (const key of idsOf(message)) message[key] = 1 + random.below(1000); },
    (message) => { message.anonymousId = ''; message.userId = random.text(); },
    (message) => { message.properties = random.text(); },
    (message) => { message.traits = [1]; },
    (message) => { message.messageId = 'm'.repeat(120); },
];

function makeRequest() {
    const message = validMessage(random.pick(CALLS));
    if (random.chance(RARE * RARE_MUTATIONS.length)) random.pick(RARE_MUTATIONS)(message);
    else if (random.chance(0.55)) random.pick(MUTATIONS)(message);
    // As an item of a batch, where the type is part of the message and may be wrong.
    return { url: 'https://api.segment.io/v1/batch', body: { batch: [message] } };
}

/// The validator wants the Date that its client holds before it makes JSON of it: a difference that is not counted as one.
let dates = 0;
function judge({ body: { batch: [message] } }) {
    const time = typeof message.timestamp === 'string' ? new Date(message.timestamp) : undefined;
    const isDate = time && !Number.isNaN(time.valueOf());
    dates += isDate ? 1 : 0;
    const held = isDate ? { ...message, timestamp: time } : message;
    try {
        validate(held);
        return null;
    } catch (error) {
        return error.message;
    }
}

const only = (pattern) => (request, errors, refusal) => refusal === null && errors.every(({ rule }) => pattern.test(rule));
const DIFFERENCES = [
    { name: 'ids that are numbers or empty', explains: only(/id-not-string$/), reason: 'the API discards them with id_not_string; the validator takes numbers and skips what is empty' },
    { name: 'properties and traits that are no objects', explains: only(/(properties|traits)-not-object$/), reason: 'the API discards them with properties_not_object and traits_not_object; the validator does not look' },
    { name: 'messageId over 99 characters', explains: only(/message-id$/), reason: 'the API documents the limit; the validator does not look' },
];

const requests = Array.from({ length: Number(count) }, makeRequest);
process.exitCode = compare('Segment', program, requests, judge, DIFFERENCES) ? 0 : 1;
console.log(`  ${dates} × ISO timestamps, given to the validator as Date objects: the API documents the text; the validator takes the object only`);
