// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "target/exportformat.h"

namespace hooksmith {

/// The environment variables that stand for the credentials which the Authorization header is made of: those that the
/// endpoint names, else names made of integration and credential, such as SEGMENT_WRITE_KEY.
[[nodiscard]] QStringList credentialVariables(const ExportSubject &subject);

/// The Authorization header's part, such as "{siteId}", with each credential's variable in `form`, such as "${%1}".
[[nodiscard]] QString withVariables(QString part, const ExportSubject &subject, const QString &form);

/// How people would write the Authorization header: "Basic base64(SEGMENT_WRITE_KEY:)"; empty without credentials.
[[nodiscard]] QString authorizationInWords(const ExportSubject &subject);

} // namespace hooksmith
