// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret/secretstore.h"

namespace hooksmith {

/// The desktop's keychain through QtKeychain, never its plain-text fallback.
class KeychainStore final : public SecretStore
{
public:
    [[nodiscard]] QFuture<Result<Secret>> read(const SecretKey &key) override;
    [[nodiscard]] QFuture<Result<bool>> write(const SecretKey &key, const Secret &secret) override;
    [[nodiscard]] QFuture<Result<bool>> remove(const SecretKey &key) override;
    [[nodiscard]] QFuture<bool> isAvailable() override;
};

} // namespace hooksmith
