// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <CLI/CLI.hpp>

#include <QMap>
#include <QStringList>

namespace hooksmith {

enum class OutputFormat { Text, Json, Junit, Sarif };

/// An option whose value is text. The target keeps its value where the option is not given.
CLI::Option *addText(CLI::App &options, const char *names, QString &target, const QString &help);
/// An option that may be given more than once.
CLI::Option *addTexts(CLI::App &options, const char *names, QStringList &target, const QString &help);
CLI::Option *addNumber(CLI::App &options, const char *names, int &target, const QString &help);
CLI::Option *addFlag(CLI::App &options, const char *names, bool &target, const QString &help);
/// --format text|json, or also those that "more" names.
void addFormat(CLI::App &options, OutputFormat &target, const QList<OutputFormat> &more = {});

/// "NAME=VALUE" texts as a map. The error names the option and never repeats a value, which may be secret.
[[nodiscard]] Result<QMap<QString, QString>> parsePairs(const QStringList &pairs, const QString &option);

} // namespace hooksmith
