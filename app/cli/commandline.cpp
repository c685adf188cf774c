// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/allcommands.h"
#include "cli/complaint.h"
#include "cli/helpformatter.h"
#include "cli/language.h"
#include "cli/nearest.h"
#include "cli/usageerror.h"
#include "cli/windowprogram.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

using Commands = std::vector<std::unique_ptr<Command>>;

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QStringList namesOf(const Commands &commands)
{
    QStringList names;
    for (const std::unique_ptr<Command> &command : commands)
        names.append(command->name());
    return names;
}

QStringList ownOptions()
{
    return {u"--help"_qs, u"-h"_qs, u"--version"_qs};
}

/// The workspace to open, and Qt's own: https://doc.qt.io/qt-6/qguiapplication.html#supported-command-line-options
bool isWindowOption(const QString &argument)
{
    static const QStringList names = {
        u"display"_qs,       u"fontengine"_qs,    u"geometry"_qs,        u"platform"_qs,    u"platformpluginpath"_qs,
        u"platformtheme"_qs, u"qmljsdebugger"_qs, u"qwindowgeometry"_qs, u"qwindowicon"_qs, u"qwindowtitle"_qs,
        u"reverse"_qs,       u"session"_qs,       u"style"_qs,           u"stylesheet"_qs,  u"title"_qs,
        u"workspace"_qs};
    const QString name = argument.section(u'=', 0, 0);
    return names.contains(name.mid(name.startsWith(u"--") ? 2 : 1));
}

/// No command, only options of the window or a workspace folder to open in it.
bool isForWindow(const QStringList &arguments, const QStringList &commandNames)
{
    if (arguments.isEmpty())
        return true;
    const QString &first = arguments.first();
    if (ownOptions().contains(first) || commandNames.contains(first))
        return false;
    const bool namesCommandLater =
        std::ranges::any_of(arguments, [&](const QString &argument) { return commandNames.contains(argument); });
    return first.startsWith(u'-') ? !namesCommandLater && isWindowOption(first) : QFileInfo(first).isDir();
}

/// What is added from here on as well.
void nameOptions(CLI::App &application)
{
    const std::string title = CommandLine::tr("Options").toStdString();
    application.option_defaults()->group(title);
    for (CLI::Option *option : application.get_options())
        option->group(title);
}

void describe(CLI::App &application)
{
    application.description(
        CommandLine::tr("Turns Dodo Payments webhooks into requests to Segment, Customer.io and others.\n"
                        "Without a command it opens the window.")
            .toStdString());
    application.footer(CommandLine::tr("\"hooksmith COMMAND --help\" explains a command and shows an example.\n"
                                       "Exit status: 0 fine, 1 something failed, 2 wrong usage or unreadable input, "
                                       "3 internal error.")
                           .toStdString());
    application.set_help_flag("-h,--help", CommandLine::tr("Print this help and exit").toStdString());
    application.set_version_flag("--version", "hooksmith " HOOKSMITH_VERSION,
                                 CommandLine::tr("Print the version and exit").toStdString());
    application.require_subcommand(1);
    nameOptions(application);
}

std::map<CLI::App *, Command *> addCommands(CLI::App &application, const Commands &commands)
{
    std::map<CLI::App *, Command *> table;
    for (const std::unique_ptr<Command> &command : commands) {
        CLI::App *options = application.add_subcommand(command->name().toStdString(), command->summary().toStdString());
        options->group(CommandLine::tr("Commands").toStdString());
        options->footer(CommandLine::tr("Example:").toStdString() + '\n' + command->example().toStdString());
        nameOptions(*options);
        command->addOptions(*options);
        table.emplace(options, command.get());
    }
    return table;
}

/// Where to read more: the help of the command that was being read, if any.
QString usageHint(const CLI::App &application)
{
    const std::vector<CLI::App *> chosen = application.get_subcommands();
    const QString command =
        chosen.empty() ? QString() : QString(u' ' + QString::fromStdString(chosen.front()->get_name()));
    return CommandLine::tr("See \"hooksmith%1 --help\".").arg(command);
}

/// What the command does not take, in the order in which it was typed, and the option that may be meant.
QString describeExtras(const CLI::App &command)
{
    QStringList extras;
    for (const std::string &extra : command.remaining(true))
        extras.append(extra.empty() ? u"\"\""_qs : QString::fromStdString(extra));
    QStringList known;
    for (const CLI::Option *option : command.get_options())
        known.append(QString::fromStdString(option->get_name()));
    const auto misspelt = std::ranges::find_if(extras, [](const QString &extra) { return extra.startsWith(u'-'); });
    const QStringList near = misspelt == extras.end() ? QStringList() : nearestNames(*misspelt, known);
    const QString hint = near.isEmpty() ? QString() : suggestion(*misspelt, near);
    return CommandLine::tr("This is not expected here: %1.").arg(extras.join(u' ')) + hint;
}

ExitStatus explain(const CLI::ParseError &error, CLI::App &application, Streams &streams)
{
    if (error.get_exit_code() != 0) {
        const std::vector<CLI::App *> chosen = application.get_subcommands();
        const bool isExtra = dynamic_cast<const CLI::ExtrasError *>(&error) && !chosen.empty();
        const QString message = isExtra ? describeExtras(*chosen.front())
                                        : describeUsageError(QString::fromStdString(error.what()).simplified());
        return complain(streams, QString(message + u' ' + usageHint(application)));
    }
    std::ostringstream text;
    application.exit(error, text, text);
    streams.out << QString::fromStdString(text.str());
    return ExitStatus::Fine;
}

/// Whether the results are in a format that programs read, and so the same in every language.
bool isForPrograms(const CLI::App &command)
{
    const CLI::Option *format = command.get_option_no_throw("--format");
    const std::string value = format && format->count() > 0 ? format->results().back() : std::string();
    return value == "json" || value == "junit" || value == "sarif";
}

std::vector<std::string> reversed(const QStringList &arguments)
{
    std::vector<std::string> texts; // CLI11 takes them from the back
    for (const QString &argument : arguments)
        texts.insert(texts.begin(), argument.toStdString());
    return texts;
}

} // namespace

ExitStatus runCommandLine(const QStringList &arguments, Streams &streams)
{
    const Commands commands = allCommands();
    const QStringList names = namesOf(commands);
    if (isForWindow(arguments, names))
        return becomeWindow(arguments, streams);
    const QString &first = arguments.first();
    if (!first.startsWith(u'-') && !names.contains(first))
        return complain(streams, CommandLine::tr("There is no command \"%1\".%2 See \"hooksmith --help\".")
                                     .arg(first, suggestion(first, names)));
    const bool namesCommand =
        std::ranges::any_of(arguments, [&names](const QString &argument) { return names.contains(argument); });
    if (first.startsWith(u'-') && !ownOptions().contains(first) && !namesCommand)
        return complain(streams, CommandLine::tr("There is no option \"%1\".%2 See \"hooksmith --help\".")
                                     .arg(first, suggestion(first, ownOptions())));
    if (first.startsWith(u'-') && !ownOptions().contains(first))
        return complain(streams, CommandLine::tr("Options come after the command: hooksmith COMMAND %1.").arg(first));

    CLI::App application(std::string(), "hooksmith");
    application.formatter(std::make_shared<HelpFormatter>());
    describe(application);
    const std::map<CLI::App *, Command *> table = addCommands(application, commands);
    try {
        application.parse(reversed(arguments));
    } catch (const CLI::ParseError &error) {
        return explain(error, application, streams);
    }
    CLI::App *chosen = application.get_subcommands().front();
    const std::unique_ptr<EnglishText> english = isForPrograms(*chosen) ? std::make_unique<EnglishText>() : nullptr;
    return table.at(chosen)->run(streams);
}

} // namespace hooksmith
