// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random values from a seed, so that a run can be repeated.

export class Random {
    constructor(seed) {
        this.state = seed >>> 0;
    }

    /// A number from 0 up to but not 1 (the generator mulberry32).
    next() {
        this.state = (this.state + 0x6d2b79f5) >>> 0;
        let mixed = this.state;
        mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    }

    below(limit) {
        return Math.floor(this.next() * limit);
    }

    chance(probability) {
        return this.next() < probability;
    }

    pick(values) {
        return values[this.below(values.length)];
    }

    text(longest = 20) {
        const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 _-éü한글🙂';
        const characters = [...letters];
        let text = '';
        for (let length = 1 + this.below(longest); length > 0; length--)
            text += this.pick(characters);
        return `x${text}`;
    }

    /// Any JSON value, nested a little.
    value(depth = 2) {
        const kind = this.below(depth > 0 ? 7 : 5);
        switch (kind) {
        case 0: return this.text();
        case 1: return this.below(100000) / 100;
        case 2: return this.chance(0.5);
        case 3: return this.below(1000);
        case 4: return null;
        case 5: return Array.from({ length: this.below(4) }, () => this.value(depth - 1));
        default: return this.object(depth - 1);
        }
    }

    object(depth = 1) {
        const result = {};
        for (let count = this.below(5); count > 0; count--)
            result[this.text(8)] = this.value(depth);
        return result;
    }

    /// Anything but a value of these types ("string", "number", "boolean", "object", "array", "null").
    otherThan(...types) {
        const values = { string: this.text(), number: 1 + this.below(1000), boolean: true, object: this.object(), array: [this.text()], null: null };
        return values[this.pick(Object.keys(values).filter((type) => !types.includes(type)))];
    }
}
