// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Our own schemas: well formed, documented, met by every payload, and strict enough to refuse a missing field.

import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { payloads, resolved, schemaOfType } from '../catalogue.mjs';

const keywords = ['x-values', 'x-unit', 'x-currency', 'x-personal', 'x-description-ko'];
const personalKinds = ['email', 'name', 'phone', 'address', 'country', 'card', 'id', 'free-text', 'secret'];

function validatorOf(catalogue) {
    const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: true, allowUnionTypes: true });
    addFormats(ajv);
    ajv.addVocabulary(keywords);
    ajv.addFormat('decimal', /^-?\d+(\.\d+)?$/);
    for (const [name, schema] of catalogue.schemas)
        ajv.addSchema({ $id: `${name}.json`, ...schema });
    return (event) => ajv.compile(schemaOfType(catalogue, event));
}

const described = (name, schema) => ['description', 'x-description-ko']
    .filter((keyword) => !schema[keyword])
    .map((keyword) => `${name} has no ${keyword}.`);

function fieldProblems(name, owner, schema) {
    const problems = described(name, schema);
    if (schema['x-personal'] && !personalKinds.includes(schema['x-personal']))
        problems.push(`${name}: "${schema['x-personal']}" is no kind of personal data.`);
    if (schema['x-currency'] && !owner.properties[schema['x-currency']])
        problems.push(`${name}: there is no field "${schema['x-currency']}" beside it to take the currency from.`);
    if (schema['x-unit'] && (schema['x-unit'] !== 'minor' || !schema['x-currency']))
        problems.push(`${name}: "x-unit" is "minor" and comes with "x-currency".`);
    if ('enum' in schema)
        problems.push(`${name}: a new value would be refused; list the known ones in "x-values", not in "enum".`);
    return problems;
}

function documentation(catalogue) {
    return [...catalogue.schemas].flatMap(([name, schema]) => [
        ...described(name, schema),
        ...(name === 'envelope' || schema.title === name ? [] : [`${name}: its title is "${schema.title}".`]),
        ...Object.entries(schema.properties ?? {})
            .flatMap(([key, field]) => fieldProblems(`${name}.${key}`, schema, field)),
    ]);
}

/// Values outside the lists are allowed in events to come, but a sample with one is a slip of the pen.
function unknownValues(catalogue, name, value, schema) {
    const known = resolved(catalogue, schema);
    if (value === null || value === undefined)
        return [];
    if (known['x-values'] && !known['x-values'].includes(value))
        return [`${name}: "${value}" is not among the known values.`];
    if (known.items)
        return value.flatMap((item, index) => unknownValues(catalogue, `${name}[${index}]`, item, known.items));
    return Object.entries(known.properties ?? {})
        .flatMap(([key, field]) => unknownValues(catalogue, `${name}.${key}`, value[key], field));
}

function refusals(event, validate, required) {
    return required.filter((key) => {
        const broken = structuredClone(event.sample);
        delete broken.data[key];
        return validate(broken);
    }).map((key) => `${event.type}: the schema accepts a payload without data.${key}, which is required.`);
}

export function checkSchemas(catalogue) {
    const compile = validatorOf(catalogue);
    const validators = new Map(catalogue.types.map((event) => [event.type, compile(event)]));
    const invalid = payloads(catalogue).flatMap(({ type, name, payload }) => {
        const validate = validators.get(type);
        return validate(payload) ? [] : validate.errors.map((error) => `${name}: ${error.instancePath} ${error.message}.`);
    });
    const unknown = payloads(catalogue).flatMap(({ name, schema, payload }) =>
        unknownValues(catalogue, `${name}: data`, payload.data, { $ref: `${schema}.json` }));
    const accepted = catalogue.types.flatMap((event) =>
        refusals(event, validators.get(event.type), catalogue.schemas.get(event.schema).required));
    return [...documentation(catalogue), ...invalid, ...unknown, ...accepted];
}
