// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret/secret.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace hooksmith {

/// Takes secrets back from the clipboard: half a minute after they were copied, or when the program ends, unless
/// something else has been copied since.
class SecretClipboard final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds stay{30};

    /// Calls a function after a time. Tests give their own, so that they need not wait.
    using Later = std::function<void(std::chrono::milliseconds, const std::function<void()> &)>;

    explicit SecretClipboard(QObject *parent = nullptr);
    explicit SecretClipboard(Later later, QObject *parent = nullptr);
    ~SecretClipboard() override;

    void copy(const Secret &secret);
    void takeBackLater(const Secret &copied); ///< for what the user copied in another way

private:
    void takeBack(const Secret &copied);

    Later m_later;
    Secret m_copied;
    int m_copies = 0; ///< copying again begins the half minute anew
};

} // namespace hooksmith
