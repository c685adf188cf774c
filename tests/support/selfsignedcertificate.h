// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>

#include <memory>

namespace hooksmith {

/// A TLS server whose certificate, made this minute for 127.0.0.1 with openssl, nobody vouches for.
[[nodiscard]] std::unique_ptr<QTcpServer> makeSelfSignedServer();

} // namespace hooksmith
