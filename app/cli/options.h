// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QMap>
#include <QStringList>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace hooksmith {

enum class OutputFormat { Text, Json, Junit, Sarif };

/// An option that a command has, to say more of it. Stands before CLI11's own class, as every file that includes that
/// library takes seconds to compile.
class CommandOption
{
public:
    explicit CommandOption(CLI::Option *option)
        : m_option(option)
    {
    }

    CommandOption &placeholder(const char *name); ///< what stands for the value in the help; empty for nothing
    CommandOption &required();
    CommandOption &takesMany();                 ///< several values after one name
    CommandOption &within(int first, int last); ///< both included
    CommandOption &oneOf(const QStringList &values);
    CommandOption &excludes(const CommandOption &other);
    CommandOption &needs(const CommandOption &other);

private:
    CLI::Option *m_option;
};

/// An option whose value is text, which is not empty. The target keeps its value where the option is not given.
CommandOption addText(CLI::App &options, const char *names, QString &target, const QString &help);
/// An option that may be given more than once.
CommandOption addTexts(CLI::App &options, const char *names, QStringList &target, const QString &help);
CommandOption addNumber(CLI::App &options, const char *names, int &target, const QString &help);
CommandOption addFlag(CLI::App &options, const char *names, bool &target, const QString &help);
/// --format text|json, or also those that "more" names. The default is what the target holds.
void addFormat(CLI::App &options, OutputFormat &target, const QList<OutputFormat> &more = {});

/// "NAME=VALUE" texts as a map. The error names the option and never repeats a value, which may be secret.
[[nodiscard]] Result<QMap<QString, QString>> parsePairs(const QStringList &pairs, const QString &option);

} // namespace hooksmith
