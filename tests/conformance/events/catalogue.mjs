// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads resources/events: the types, their samples and variants, and the schemas.

import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const beside = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../../resources/events');

const readJson = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));
const jsonFiles = (folder) =>
    fs.existsSync(folder) ? fs.readdirSync(folder).filter((file) => file.endsWith('.json')).sort() : [];

/// The catalogue in a folder: { folder, types, schemas, variantNames }, types in the order of the lists.
export function readCatalogue(folder = beside) {
    const types = fs.readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && entry.name !== 'schemas')
        .map((entry) => readType(path.join(folder, entry.name)))
        .sort((one, other) => one.order - other.order);
    const schemas = new Map(jsonFiles(path.join(folder, 'schemas'))
        .map((file) => [path.basename(file, '.json'), readJson(path.join(folder, 'schemas', file))]));
    const variantNames = Object.keys(readJson(path.join(folder, 'variants.json')));
    return { folder, types, schemas, variantNames };
}

function readType(folder) {
    const variants = jsonFiles(path.join(folder, 'variants')).map((file) => ({
        name: path.basename(file, '.json'),
        payload: readJson(path.join(folder, 'variants', file)),
    }));
    return { ...readJson(path.join(folder, 'event.json')), folder, sample: readJson(path.join(folder, 'sample.json')), variants };
}

/// Every payload of the catalogue: { type, schema, name, payload }, name as in "payment.failed/optional-null".
export function payloads(catalogue) {
    return catalogue.types.flatMap(({ type, schema, sample, variants }) =>
        [{ name: 'sample', payload: sample }, ...variants]
            .map(({ name, payload }) => ({ type, schema, variant: name, name: `${type}/${name}`, payload })));
}

/// The schema of an event type's payload: the envelope, its data of one kind and its type fixed.
export function schemaOfType(catalogue, { type, schema }) {
    const envelope = structuredClone(catalogue.schemas.get('envelope'));
    envelope.properties.type.const = type;
    envelope.properties.data = { ...envelope.properties.data, $ref: `${schema}.json` };
    delete envelope.properties.data.properties;
    delete envelope.properties.data.required;
    delete envelope.properties.data.type;
    return envelope;
}

/// What a field's schema says besides null: the $ref'ed schema itself, or the branch that is not null.
export function resolved(catalogue, schema) {
    if (schema.anyOf)
        return resolved(catalogue, schema.anyOf.find((branch) => branch.type !== 'null'));
    return schema.$ref ? catalogue.schemas.get(schema.$ref.replace(/\.json$/, '')) : schema;
}

/// Whether the schema lets the field be null.
export function isNullable(schema) {
    return schema.anyOf ? schema.anyOf.some((branch) => branch.type === 'null') : [schema.type].flat().includes('null');
}
