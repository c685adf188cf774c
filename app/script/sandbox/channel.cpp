// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sandbox/channel.h"

#include <array>
#include <cerrno>

#include <poll.h>
#include <unistd.h>

namespace hooksmith {

Channel::Channel(int readDescriptor, int writeDescriptor)
    : m_readDescriptor(readDescriptor)
    , m_writeDescriptor(writeDescriptor)
{
}

bool Channel::waitForInput(std::chrono::milliseconds time) const
{
    pollfd waiting{m_readDescriptor, POLLIN, 0};
    return ::poll(&waiting, 1, static_cast<int>(time.count())) != 0;
}

std::optional<protocol::Message> Channel::receive()
{
    for (;;) {
        protocol::Decoded decoded = protocol::takeMessage(m_buffer);
        if (decoded.message || decoded.isBroken)
            return std::move(decoded.message);
        std::array<char, 65536> chunk;
        const ssize_t count = ::read(m_readDescriptor, chunk.data(), chunk.size());
        if (count > 0)
            m_buffer.append(chunk.data(), count);
        else if (count == 0 || errno != EINTR)
            return std::nullopt;
    }
}

bool Channel::send(const protocol::Message &message) const
{
    const QByteArray frame = protocol::encode(message);
    const std::lock_guard sending(m_sending);
    for (qsizetype sent = 0; sent < frame.size();) {
        const ssize_t count =
            ::write(m_writeDescriptor, frame.constData() + sent, static_cast<size_t>(frame.size() - sent));
        if (count < 0 && errno != EINTR)
            return false;
        sent += qMax<ssize_t>(count, 0);
    }
    return true;
}

} // namespace hooksmith
