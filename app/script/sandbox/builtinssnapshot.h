// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJSValue>

#include <memory>

class QJSEngine;

namespace hooksmith {

/// Knows every built-in object of an engine as it was at one moment. It tells whether any has been touched since (a
/// property added, changed, removed or given other attributes, a prototype replaced, an object frozen) and can put it
/// back. The engine has no way to ask that quickly, so this compares its heap objects themselves, which takes
/// microseconds. Where the engine's private headers are missing it never vouches for anything.
class BuiltinsSnapshot
{
public:
    /// Remembers all that can be reached from `roots`, an array of objects, and keeps it alive.
    BuiltinsSnapshot(QJSEngine &engine, const QJSValue &roots);
    ~BuiltinsSnapshot();
    Q_DISABLE_COPY_MOVE(BuiltinsSnapshot)

    [[nodiscard]] bool isUntouched() const;
    /// Puts back what was touched. False where something cannot be: then the engine is of no more use.
    [[nodiscard]] bool restore();

private:
    class Objects;
    std::unique_ptr<Objects> m_objects;
};

} // namespace hooksmith
