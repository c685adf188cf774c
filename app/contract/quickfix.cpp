// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/quickfix.h"

#include "source/valueorigin.h"

namespace hooksmith {

const OutlineProperty *FixContext::property() const
{
    return pointer.isEmpty() ? nullptr : propertyAt(written, pointer);
}

} // namespace hooksmith
