// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/signingsecretoption.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace hooksmith {

namespace {

struct Option
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

Result<SigningSecret> signingSecretIn(const QString &variable)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_]*\\z"));
    if (!form.match(variable).hasMatch() || variable.startsWith(u"whsec_"))
        return fail(Error::Kind::InvalidInput,
                    Option::tr("Give the NAME of the environment variable that holds the signing secret, not the "
                               "secret: every program of this machine can read arguments."));
    const QString value = qEnvironmentVariable(variable.toLatin1().constData());
    if (value.isEmpty())
        return fail(
            Error::Kind::NotFound,
            Option::tr("The environment variable %1 is not set; it should hold the signing secret.").arg(variable));
    return SigningSecret::parse(Secret(value)).map_error([&variable](Error error) {
        error.message = variable + u": " + error.message;
        return error;
    });
}

} // namespace hooksmith
