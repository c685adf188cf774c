// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
function handler(webhook) {
    function deep() {
        try { deep(); } catch (error) { webhook.caught = true; }
    }
    for (;;)
        deep();
    return webhook;
}
