// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/protocol/messages.h"

#include <chrono>
#include <mutex>
#include <optional>

namespace hooksmith {

/// The sandbox's end of the conversation with the app: blocking reads and writes on two file descriptors.
class Channel
{
public:
    Channel(int readDescriptor, int writeDescriptor);

    /// The next message; no value once the app has gone or what came is no message.
    [[nodiscard]] std::optional<protocol::Message> receive();
    /// Whether something came within `time`, or the app has gone.
    [[nodiscard]] bool waitForInput(std::chrono::milliseconds time) const;
    /// False where the app has gone. Any thread may send; frames do not mix.
    bool send(const protocol::Message &message) const;

private:
    int m_readDescriptor;
    int m_writeDescriptor;
    QByteArray m_buffer;
    mutable std::mutex m_sending;
};

} // namespace hooksmith
