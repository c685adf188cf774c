// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret/credentials.h"

namespace hooksmith {

/// Answers with what the user has typed, and with the keychain's value for the rest.
class EnteredSecrets final : public SecretStore
{
public:
    EnteredSecrets(EnteredCredentials entered, SecretStore &keychain);

    [[nodiscard]] QFuture<Result<Secret>> read(const SecretKey &key) override;
    [[nodiscard]] QFuture<Result<bool>> write(const SecretKey &key, const Secret &secret) override;
    [[nodiscard]] QFuture<Result<bool>> remove(const SecretKey &key) override;
    [[nodiscard]] QFuture<bool> isAvailable() override;

private:
    EnteredCredentials m_entered;
    SecretStore &m_keychain;
};

} // namespace hooksmith
