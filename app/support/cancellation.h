// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>

namespace hooksmith {

/// Cancels what has not ended yet. Never cancel a future that has: cancel() also marks the continuations that then()
/// attached, and Qt 6.4 keeps a pointer to them after they have run and are gone.
template <typename T>
void cancelUnfinished(QFuture<T> &future)
{
    if (!future.isFinished())
        future.cancel();
}

} // namespace hooksmith
