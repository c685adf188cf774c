// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/json.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <chrono>
#include <optional>

namespace hooksmith {

/// What the code of a transform may use above what the engine needs for itself, in bytes, unless an endpoint says
/// otherwise.
constexpr qint64 defaultMemoryLimit = 64 * 1024 * 1024;

/// One event to be put through one transform.
struct RunJob
{
    QString source;     ///< the transform's JavaScript
    QString eventType;  ///< webhook.eventType
    QByteArray payload; ///< webhook.payload, as the JSON text the user sees
    QString url;        ///< webhook.url before the transform
    QString method = QStringLiteral("POST");
    QMap<QString, QString> variables; ///< webhook.env
    std::chrono::milliseconds timeout{1000};
    qint64 memoryLimit = defaultMemoryLimit; ///< in bytes
    /// Where the transform's clock stands, in milliseconds since 1970 UTC; its numbers by chance are then the same in
    /// every run. Unset: time and chance are real.
    std::optional<qint64> fixedTime = {};
    /// Whether the report is to say how often each part of the transform ran. It runs slower then and answers the same.
    bool countsCoverage = false;
    /// After so many statements and branches the transform throws `stepLimitMessage`; 0 for no limit. It finds the
    /// place in the code at which a run hangs or ends its process.
    qint64 stepLimit = 0;
    bool operator==(const RunJob &) const = default;
};

inline const QString stepLimitMessage = QStringLiteral("(hooksmith) the step limit is reached");

struct Header
{
    QString name;
    QString value;
    bool operator==(const Header &) const = default;
};

/// A request as the transform left it. Credentials are never part of it: they join on the way out.
struct HttpRequest
{
    QString method;
    QString url;
    QList<Header> headers;
    QByteArray body; ///< JSON text, byte for byte what is sent
    bool operator==(const HttpRequest &) const = default;
};

enum class Outcome {
    Request,   ///< the transform changed something and the request would be sent
    Unchanged, ///< the transform gave the webhook back as it came: the original event would be sent
    Cancelled, ///< webhook.cancel is true: nothing would be sent
    Error      ///< the transform failed: nothing would be sent
};

struct ScriptError
{
    enum class Kind {
        Syntax,    ///< the source cannot be read
        Exception, ///< the transform threw
        Timeout,   ///< it did not end by the deadline
        Memory,    ///< it went over a memory or size limit
        Return,    ///< no handler, or what it gave back is no webhook
        Crash      ///< the sandbox process died
    };

    Kind kind = Kind::Exception;
    QString message;
    int line = 0;   ///< in the user's source, counted from 1; 0 where unknown
    int column = 0; ///< counted from 1; 0 where unknown
    QString stack;
    bool isInstallation = false; ///< the transform did not even run, and is not to blame
    bool operator==(const ScriptError &) const = default;
};

struct LogEntry
{
    QString level; ///< "log", "info", "warn" or "error", as console's method
    QString text;
    bool operator==(const LogEntry &) const = default;
};

struct Diagnostic
{
    enum class Severity { Hint, Warning, Error };

    Severity severity = Severity::Warning;
    QString rule; ///< e.g. "customerio/unknown-action"
    QString message;
    QString pointer;            ///< RFC 6901 pointer into the request's body; empty where it concerns the whole
    int line = 0;               ///< in the user's source; 0 where unknown
    QString documentation = {}; ///< URL of the destination's own page about it; empty where there is none
    int column = 0;             ///< counted from 1; 0 where unknown
    int length = 0;             ///< of the code it is about, from there on, in characters; 0 where unknown
    bool operator==(const Diagnostic &) const = default;
};

/// What became of one event.
struct RunReport
{
    QString eventType;
    Outcome outcome = Outcome::Error;
    std::optional<HttpRequest> request;
    std::optional<ScriptError> error;
    QList<LogEntry> logs;
    QList<Diagnostic> diagnostics;
    double durationMs = 0;      ///< wall time inside the sandbox, in milliseconds
    QList<quint32> counts = {}; ///< how often each point of the CoverageMap was reached; empty unless asked for
    bool operator==(const RunReport &) const = default;
};

/// False where the run took too long or its process died: a busy machine may be to blame, and the next run may end
/// otherwise.
[[nodiscard]] bool isRepeatable(const RunReport &report);

[[nodiscard]] QString nameOf(Outcome outcome);               ///< "request", "unchanged", "cancelled", "error"
[[nodiscard]] QString nameOf(ScriptError::Kind kind);        ///< "syntax", "exception", …
[[nodiscard]] QString nameOf(Diagnostic::Severity severity); ///< "error", "warning", "hint"

[[nodiscard]] QByteArray toJson(const Diagnostic &diagnostic);
/// The report as the command line prints it (see `hooksmith run --format json`). The body is embedded byte for byte.
/// With `index` the object starts with "index", as `hooksmith replay` prints it.
[[nodiscard]] QByteArray toJson(const RunReport &report, std::optional<qint64> index = {});

} // namespace hooksmith
