// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every payload against the validators in @dodopayments/core. They refuse a few things that the SDK's declarations
// allow; each such difference is listed with its reason in differences.json.

import * as published from '@dodopayments/core/schemas';
import { payloads } from '../catalogue.mjs';

const validators = new Map(Object.values(published)
    .filter((schema) => schema?.shape?.type?.value)
    .map((schema) => [schema.shape.type.value, schema]));

const pathOf = (issue) => issue.path.map((step) => (typeof step === 'number' ? '[]' : `.${step}`)).join('').replace(/^\./, '');

/// What the validators refuse: { object, path, problem } and the first payload that shows it.
function refusals(catalogue) {
    return payloads(catalogue).flatMap(({ type, schema, name, payload }) => {
        const validator = validators.get(type);
        if (!validator)
            return [{ object: schema, path: 'type', problem: `No validator for ${type}`, shownBy: name }];
        const result = validator.safeParse(payload);
        return result.success ? [] : result.error.issues.map((issue) =>
            ({ object: schema, path: pathOf(issue), problem: issue.message, shownBy: name }));
    });
}

const keyOf = ({ object, path, problem }) => `${object} ${path}: ${problem}`;

export function checkValidators(catalogue, differences) {
    const found = new Map(refusals(catalogue).reverse().map((refusal) => [keyOf(refusal), refusal]));
    const listed = new Map(differences.map((difference) => [keyOf(difference), difference]));
    const unlisted = [...found].filter(([key]) => !listed.has(key))
        .map(([key, { shownBy }]) => `${shownBy}: @dodopayments/core refuses it, and differences.json does not say why: ${key}`);
    const gone = [...listed.keys()].filter((key) => !found.has(key))
        .map((key) => `differences.json lists a difference that no longer occurs: ${key}`);
    const unexplained = [...listed].filter(([, { reason }]) => !reason).map(([key]) => `differences.json gives no reason for: ${key}`);
    return [...unlisted, ...gone, ...unexplained];
}
