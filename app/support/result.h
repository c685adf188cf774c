// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace hooksmith {

/// What went wrong, in words fit to show, with a kind to branch on.
struct Error
{
    enum class Kind {
        InvalidInput, ///< the user's text or file cannot be used as it is
        NotFound,     ///< the named thing does not exist
        Conflict,     ///< the name is taken, or the thing changed meanwhile
        ReadOnly,     ///< written by a newer version, or no permission to write
        Io,           ///< the disk or the file system refused
        Network,      ///< no answer from the other side
        TimedOut,     ///< the other side did not answer in time
        Keychain,     ///< the keychain refused or is not there
        Internal      ///< a defect of ours
    };

    Kind kind = Kind::Internal;
    QString message; ///< a full sentence: what happened, to what, and the next step
    QString file;    ///< the file concerned, if there is one
    int line = 0;    ///< counted from 1; 0 where unknown
    int column = 0;  ///< counted from 1, in characters; 0 where unknown

    bool operator==(const Error &) const = default;

    /// One line for a terminal or a message bar: "file:line:column: message".
    [[nodiscard]] QString describe() const;
};

template <typename T>
using Result = tl::expected<T, Error>;

/// Shorthand for returning an error from a function that gives a Result.
[[nodiscard]] inline tl::unexpected<Error> fail(Error::Kind kind, QString message)
{
    return tl::make_unexpected(Error{.kind = kind, .message = std::move(message), .file = {}});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::make_unexpected(std::move(error));
}

} // namespace hooksmith
