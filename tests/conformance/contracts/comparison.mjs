// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Puts requests through Hooksmith and through another validator, and tells where they disagree.

import { execFileSync } from 'node:child_process';

/// What Hooksmith has against each request, as lists of diagnostics; `program` is the built check_requests.
export function diagnose(program, requests) {
    const input = requests.map((request) => JSON.stringify(request)).join('\n');
    const output = execFileSync(program, { input, maxBuffer: 1 << 30, encoding: 'utf8' });
    return output.trimEnd().split('\n').map((line) => JSON.parse(line));
}

/// Whether a request would be taken: warnings do not count.
export const isAccepted = (diagnostics) => !diagnostics.some(({ severity }) => severity === 'error');

/**
 * Compares on every request. `judge(request)` gives the other validator's reason to refuse, or null. `differences` are
 * the known ones, each with a name, a reason, and `explains(request, errors)`. Prints the agreement and gives true where it is
 * at least 99.5 % and every disagreement is explained.
 */
export function compare(title, program, requests, judge, differences) {
    const counts = new Map(differences.map(({ name }) => [name, 0]));
    const unexplained = [];
    let valid = 0;
    let agreed = 0;
    diagnose(program, requests).forEach((diagnostics, index) => {
        const request = requests[index];
        const refusal = judge(request);
        valid += refusal === null ? 1 : 0;
        if (isAccepted(diagnostics) === (refusal === null)) {
            agreed++;
            return;
        }
        const errors = diagnostics.filter(({ severity }) => severity === 'error');
        const known = differences.find(({ explains }) => explains(request, errors, refusal));
        if (known)
            counts.set(known.name, counts.get(known.name) + 1);
        else
            unexplained.push({ request, errors: errors.map(({ rule, pointer }) => `${rule} ${pointer}`), refusal });
    });
    const share = 100 * agreed / requests.length;
    console.log(`${title}: ${requests.length} requests, ${valid} valid to the other validator; agreement ${share.toFixed(2)} %`);
    for (const { name, reason } of differences)
        console.log(`  ${counts.get(name)} × ${name}: ${reason}`);
    for (const one of unexplained.slice(0, 10))
        console.error(`unexplained: ${JSON.stringify(one)}`);
    if (unexplained.length > 0)
        console.error(`${unexplained.length} disagreements are not explained`);
    return share >= 99.5 && unexplained.length === 0;
}
