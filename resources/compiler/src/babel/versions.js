// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Babel compares the versions of its own packages, which the lock file has fixed.
export const lt = () => false;
export const valid = () => true;
export const intersects = () => false;
export default { lt, valid, intersects };
