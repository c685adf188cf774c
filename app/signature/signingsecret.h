// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret/secret.h"
#include "support/result.h"

#include <QByteArray>

namespace hooksmith {

/// The key that a sender and its receivers share, as Standard Webhooks writes it: "whsec_" and the key in base64; the
/// prefix may be missing. https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
class SigningSecret
{
public:
    static constexpr qsizetype shortestKey = 24; ///< bytes, as the specification wants it
    static constexpr qsizetype longestKey = 64;

    /// Blanks around the text do not count. Errors never repeat it.
    [[nodiscard]] static Result<SigningSecret> parse(const Secret &text);

    [[nodiscard]] const QByteArray &key() const { return m_key; }
    /// False for a key that works everywhere and is shorter or longer than the specification allows.
    [[nodiscard]] bool hasUsualLength() const;

private:
    explicit SigningSecret(QByteArray key)
        : m_key(std::move(key))
    {
    }

    QByteArray m_key;
};

} // namespace hooksmith
