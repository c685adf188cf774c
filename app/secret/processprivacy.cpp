// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret/processprivacy.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace hooksmith {

void keepMemoryPrivate()
{
#ifdef Q_OS_LINUX
    // A limit on the size of core dumps would not do: it does not hold where they go through a pipe, as to
    // systemd-coredump.
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace hooksmith
