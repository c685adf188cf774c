// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QJSEngine;

namespace hooksmith {

/// Runs a script that the build bundled, "compiler" or "polyfills", in the global scope of an engine. The build made
/// byte code of it too, which is used where it is of this very version of the engine; otherwise the text is read.
void runBundle(QJSEngine &engine, const QString &name);

} // namespace hooksmith
