// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpmessage.h"

#include <memory>

namespace hooksmith {

/// Makes one HTTP/1.1 request out of bytes as they arrive, apart from any socket. The reading is Boost.Beast's.
class HttpRequestParser
{
public:
    enum class State { Incomplete, Complete, Failed };

    /// `bodyBytes` bounds the body, whether its length is announced or it comes in chunks.
    explicit HttpRequestParser(qint64 bodyBytes);
    ~HttpRequestParser();

    /// Takes from the front of `bytes` what belongs to this request; what follows it stays.
    State take(QByteArray &bytes);

    [[nodiscard]] bool hasBegun() const;                                       ///< some of the request is there
    [[nodiscard]] const IncomingRequest &request() const { return m_request; } ///< once complete
    [[nodiscard]] bool keepsAlive() const; ///< the client wants to go on; once complete
    /// The client waits for "100 Continue" before it sends the body. True once.
    [[nodiscard]] bool takeExpectation();
    [[nodiscard]] int failureStatus() const { return m_failureStatus; } ///< the answer that says why; once failed

private:
    struct Beast;

    void complete();

    std::unique_ptr<Beast> m_beast; // Boost's headers stay out of ours
    IncomingRequest m_request;
    int m_failureStatus = 400;
    bool m_expectationTaken = false;
};

} // namespace hooksmith
