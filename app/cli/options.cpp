// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"

#include "cli/texttable.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

namespace hooksmith {

namespace {

struct Options
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The help's texts start at column 30 of a terminal 100 wide; CLI11 does not wrap them.
constexpr qsizetype helpWidth = 70;

QString wrappedLine(const QString &line)
{
    QString text;
    qsizetype used = 0;
    for (const QString &word : line.split(u' ')) {
        const bool fits = used + 1 + columnsOf(word) <= helpWidth;
        if (!text.isEmpty())
            text += fits ? u' ' : u'\n';
        used = text.isEmpty() || !fits ? columnsOf(word) : used + 1 + columnsOf(word);
        text += word;
    }
    return text;
}

std::string wrapped(const QString &help)
{
    QStringList lines;
    for (const QString &line : help.split(u'\n'))
        lines.append(wrappedLine(line));
    return lines.join(u'\n').toStdString();
}

/// A value that is given and empty is mostly a shell variable that is not set. Taken for "not given" it would mean
/// something else than was asked for, such as the real destination.
CLI::Validator notEmpty()
{
    return {[](const std::string &value) { return value.empty() ? std::string("is empty") : std::string(); }, ""};
}

const char *nameOf(OutputFormat format)
{
    switch (format) {
    case OutputFormat::Text:
        return "text";
    case OutputFormat::Json:
        return "json";
    case OutputFormat::Junit:
        return "junit";
    case OutputFormat::Sarif:
        return "sarif";
    }
    return "";
}

std::vector<std::string> keysOf(const std::map<std::string, OutputFormat> &formats)
{
    std::vector<std::string> keys;
    keys.reserve(formats.size());
    for (const auto &[key, format] : formats)
        keys.push_back(key);
    return keys;
}

} // namespace

CommandOption &CommandOption::placeholder(const char *name)
{
    m_option->type_name(name);
    return *this;
}

CommandOption &CommandOption::required()
{
    m_option->required();
    return *this;
}

CommandOption &CommandOption::takesMany()
{
    m_option->allow_extra_args();
    return *this;
}

CommandOption &CommandOption::within(int first, int last)
{
    m_option->check(CLI::Range(first, last));
    return *this;
}

CommandOption &CommandOption::oneOf(const QStringList &values)
{
    std::vector<std::string> texts;
    for (const QString &value : values)
        texts.push_back(value.toStdString());
    m_option->check(CLI::IsMember(texts));
    return *this;
}

CommandOption &CommandOption::excludes(const CommandOption &other)
{
    m_option->excludes(other.m_option);
    return *this;
}

CommandOption &CommandOption::needs(const CommandOption &other)
{
    m_option->needs(other.m_option);
    return *this;
}

CommandOption addNumber(CLI::App &options, const char *names, int &target, const QString &help)
{
    return CommandOption(options.add_option(names, target, wrapped(help)));
}

CommandOption addFlag(CLI::App &options, const char *names, bool &target, const QString &help)
{
    return CommandOption(options.add_flag(names, target, wrapped(help)));
}

CommandOption addText(CLI::App &options, const char *names, QString &target, const QString &help)
{
    const auto store = [&target](const std::string &value) {
        target = QString::fromStdString(value);
    };
    return CommandOption(options.add_option_function<std::string>(names, store, wrapped(help))->check(notEmpty()));
}

CommandOption addTexts(CLI::App &options, const char *names, QStringList &target, const QString &help)
{
    const auto store = [&target](const std::vector<std::string> &values) {
        for (const std::string &value : values)
            target.append(QString::fromStdString(value));
    };
    // One value for each time the option is given, or it would swallow what follows.
    return CommandOption(options.add_option_function<std::vector<std::string>>(names, store, wrapped(help))
                             ->allow_extra_args(false)
                             ->check(notEmpty()));
}

void addFormat(CLI::App &options, OutputFormat &target, const QList<OutputFormat> &more)
{
    std::map<std::string, OutputFormat> formats;
    QStringList names;
    for (const OutputFormat format : QList{OutputFormat::Text, OutputFormat::Json} + more) {
        formats.emplace(nameOf(format), format);
        const QString name = QString::fromLatin1(nameOf(format));
        names.append(format == target ? Options::tr("%1 (the default)").arg(name) : name);
    }
    const auto store = [&target, formats](const std::string &value) {
        target = formats.at(value);
    };
    const QString last = names.takeLast();
    options
        .add_option_function<std::string>("--format", store,
                                          Options::tr("%1 or %2").arg(names.join(u", "), last).toStdString())
        ->check(CLI::IsMember(keysOf(formats)))
        ->type_name("FORMAT");
}

Result<QMap<QString, QString>> parsePairs(const QStringList &pairs, const QString &option)
{
    QMap<QString, QString> map;
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 1)
            return fail(Error::Kind::InvalidInput,
                        Options::tr("%1 wants NAME=VALUE, with a name before the equals sign.").arg(option));
        const QString name = pair.left(equals);
        if (map.contains(name))
            return fail(Error::Kind::InvalidInput, Options::tr("%1 names %2 twice; give it once.").arg(option, name));
        map.insert(name, pair.mid(equals + 1));
    }
    return map;
}

} // namespace hooksmith
