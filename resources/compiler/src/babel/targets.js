// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every plugin that runs was asked for, whatever it believes about browsers.
export const isRequired = () => true;
export default () => ({});
