// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/protocol/messages.h"

#include <optional>

namespace hooksmith {

/// The sandbox's end of the conversation with the app: blocking reads and writes on two file descriptors.
class Channel
{
public:
    Channel(int readDescriptor, int writeDescriptor);

    /// The next message; no value once the app has gone or what came is no message.
    [[nodiscard]] std::optional<protocol::Message> receive();
    /// False where the app has gone.
    bool send(const protocol::Message &message) const;

private:
    int m_readDescriptor;
    int m_writeDescriptor;
    QByteArray m_buffer;
};

} // namespace hooksmith
