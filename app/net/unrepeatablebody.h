// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <algorithm>

namespace hooksmith {

/// A request's body that cannot be sent twice. Qt repeats a request when the server closes the connection before it
/// answers, and the destination would count the event twice; a body that cannot be rewound stops that. (Qt rewinds a
/// QBuffer behind its back, so this is none.)
class UnrepeatableBody final : public QIODevice
{
public:
    explicit UnrepeatableBody(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    /// To be called once an answer has begun. Nothing is repeated after that, but Qt drops an answer of status 307 or
    /// 308 when it cannot rewind.
    void allowRewinding() { m_mayRewind = true; }

    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    bool reset() override { return m_mayRewind && QIODevice::reset(); }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        const qint64 count = qMin(maximum, m_bytes.size() - pos());
        std::copy_n(m_bytes.constData() + pos(), count, data);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    bool m_mayRewind = false;
};

} // namespace hooksmith
