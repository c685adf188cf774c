// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sandbox/garbagecollection.h"

#include <QJSEngine>

#ifdef HOOKSMITH_ENGINE_INTERNALS
#include <QtQml/private/qv4engine_p.h>
#include <QtQml/private/qv4mm_p.h>
#endif

namespace hooksmith {

#ifdef HOOKSMITH_ENGINE_INTERNALS

void postponeCollection(QJSEngine &engine)
{
    constexpr std::size_t garbage = 8 * 1024 * 1024; // bytes
    engine.handle()->memoryManager->unmanagedHeapSizeGCLimit = garbage;
}

#else

void postponeCollection(QJSEngine &) {}

#endif

} // namespace hooksmith
