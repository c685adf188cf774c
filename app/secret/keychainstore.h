// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret/secretstore.h"

#include <chrono>

namespace hooksmith {

/// The desktop's keychain through QtKeychain, never its plain-text fallback. Use it on one thread, which must have an
/// event loop; the futures finish there.
class KeychainStore final : public SecretStore
{
public:
    /// A keychain that has not answered after `timeLimit` counts as absent; the time must do for a user who is asked to
    /// unlock it.
    explicit KeychainStore(std::chrono::milliseconds timeLimit = std::chrono::minutes(1));

    [[nodiscard]] QFuture<Result<Secret>> read(const SecretKey &key) override;
    [[nodiscard]] QFuture<Result<bool>> write(const SecretKey &key, const Secret &secret) override;
    [[nodiscard]] QFuture<Result<bool>> remove(const SecretKey &key) override;
    [[nodiscard]] QFuture<bool> isAvailable() override;

private:
    std::chrono::milliseconds m_timeLimit;
};

} // namespace hooksmith
