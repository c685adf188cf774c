// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QJSEngine;

namespace hooksmith {

/// Lets the engine gather some megabytes of dead texts and objects before it collects garbage. By itself it does so
/// every 128 KB of texts, some fifty events, and marks all built-ins each time. To be called before each event, for the
/// engine lowers the limit again. Does nothing where the engine's private headers are missing.
void postponeCollection(QJSEngine &engine);

} // namespace hooksmith
