// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QList>

class QNetworkReply;
class QSslError;
class QUrl;

namespace hooksmith {

/// "host" or "host:port" of a URL, for messages; paths and queries may hold keys and stay out.
[[nodiscard]] QString placeOf(const QUrl &url);

/// What is wrong with a certificate, in words, each once.
[[nodiscard]] QString describeTlsErrors(const QList<QSslError> &errors);

/// Why no complete answer came, as a sentence with the next step. `tlsProblems` as describeTlsErrors() gives them.
[[nodiscard]] Error describeNetworkError(const QNetworkReply &reply, const QString &tlsProblems);

} // namespace hooksmith
