// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/protocol/messages.h"

#include <QJSValue>

namespace hooksmith {

/// Turns what the harness read from the handler's return into a request, a cancellation or a failure, holding it to the
/// contract of Svix's transformations (https://docs.svix.com/transformations): the method is POST, PUT or PATCH, the
/// URL absolute and http or https with at most 65,536 characters, headers are a map of names to values. The body is
/// still missing.
[[nodiscard]] protocol::Finished readOutcome(const QJSValue &read);
/// `finished` with the body that the harness wrote, or the failure that the payload is no JSON or too large.
[[nodiscard]] protocol::Finished withBody(protocol::Finished finished, const QJSValue &read);

} // namespace hooksmith
