// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine's Map and Set search linearly, and a loop over one skips entries when others are deleted meanwhile.
const global = Function('return this')();
delete global.Map;
delete global.Set;
