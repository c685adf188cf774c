// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sandbox/garbagecollection.h"

#include <QJSEngine>

#ifdef HOOKSMITH_ENGINE_INTERNALS
#include <QtQml/private/qv4engine_p.h>
#include <QtQml/private/qv4mm_p.h>

#include <algorithm>
#endif

namespace hooksmith {

#ifdef HOOKSMITH_ENGINE_INTERNALS

namespace {

constexpr std::size_t garbage = 8 * 1024 * 1024; // bytes

} // namespace

void postponeCollection(QJSEngine &engine)
{
    QV4::MemoryManager &memory = *engine.handle()->memoryManager;
    memory.unmanagedHeapSizeGCLimit = garbage;
    // It collects when the heap is more than twice what was in use after the last collection.
    memory.usedSlotsAfterLastFullSweep = std::max(memory.usedSlotsAfterLastFullSweep, garbage / QV4::Chunk::SlotSize);
}

#else

void postponeCollection(QJSEngine &) {}

#endif

} // namespace hooksmith
