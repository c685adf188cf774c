// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/protocol/messages.h"
#include "script/sandbox/console.h"

#include <QJSEngine>

#include <functional>

namespace hooksmith {

/// One JavaScript world for one event: an engine with the harness loaded before any code of the user's.
class Realm
{
public:
    /// `started` is called when the payload is in place and the user's code is about to run.
    using Started = std::function<void()>;

    explicit Realm(Console::Sink sink);

    /// Puts one event through one transform. A realm is good for one run only.
    [[nodiscard]] protocol::Finished run(const RunJob &job, const Started &started);

private:
    [[nodiscard]] QJSValue payloadValue(const QByteArray &text);
    [[nodiscard]] protocol::Finished callHandler(const QJSValue &handler, const QJSValue &given, const RunJob &job);
    [[nodiscard]] bool isAsGiven(const HttpRequest &request, const RunJob &job);
    [[nodiscard]] QString textOf(const QJSValue &value);
    [[nodiscard]] protocol::Failure failureOf(const QJSValue &thrown, const QStringList &stack);

    QJSEngine m_engine;
    Console m_console;
    QJSValue m_harness;
};

} // namespace hooksmith
