// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hooksmith {

/// Has the allocator keep what is freed for the next event instead of giving it back to the kernel and asking for it
/// anew. To be called before there is a second thread.
void keepFreedMemory();

} // namespace hooksmith
