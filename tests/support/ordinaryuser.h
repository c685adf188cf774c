// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unistd.h>

namespace hooksmith {

/// As long as it lives this process has no rights of root, whom permissions do not stop. Make it before the files of
/// the test, so that they belong to the same user. Someone who is not root keeps their own rights.
class OrdinaryUser
{
public:
    OrdinaryUser()
    {
        if (m_wasRoot)
            m_isOrdinary = setresuid(nobody, nobody, 0) == 0;
    }
    ~OrdinaryUser()
    {
        if (m_wasRoot && setresuid(0, 0, 0) != 0)
            _exit(1);
    }
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;

    [[nodiscard]] bool isOrdinary() const { return m_isOrdinary; }

private:
    static constexpr uid_t nobody = 65534;
    bool m_wasRoot = geteuid() == 0;
    bool m_isOrdinary = true;
};

} // namespace hooksmith
