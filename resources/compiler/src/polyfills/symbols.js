// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// In the engine this function has no name.
Object.defineProperty(Symbol.for, 'name', { value: 'for', configurable: true });
