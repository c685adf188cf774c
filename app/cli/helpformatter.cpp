// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/helpformatter.h"

#include "cli/texttable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

HelpFormatter::HelpFormatter()
{
    label("Usage", Help::tr("Usage").toStdString());
    label("OPTIONS", Help::tr("OPTIONS").toStdString());
    label("Positionals", Help::tr("Arguments").toStdString());
    label("REQUIRED", Help::tr("REQUIRED").toStdString());
    label("Needs", Help::tr("Needs").toStdString());
    label("Excludes", Help::tr("Not with").toStdString());
    label("SUBCOMMAND", Help::tr("COMMAND").toStdString());
}

std::string HelpFormatter::make_option(const CLI::Option *option, bool isPositional) const
{
    const QString name =
        QString::fromStdString("  " + make_option_name(option, isPositional) + make_option_opts(option));
    const QString indent(static_cast<qsizetype>(get_column_width()), u' ');
    const qsizetype missing = indent.size() - columnsOf(name);
    const QString help = QString::fromStdString(make_option_desc(option)).replace(u'\n', u'\n' + indent);
    return QString(name + (missing > 0 ? indent.right(missing) : u'\n' + indent) + help + u'\n').toStdString();
}

} // namespace hooksmith
