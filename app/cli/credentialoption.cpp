// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/credentialoption.h"

#include "cli/nearest.h"
#include "cli/options.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct Credential
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

bool isSet(const QString &variable)
{
    return qEnvironmentVariableIsSet(variable.toLocal8Bit().constData());
}

/// A name that is set, or one in the usual form: capitals, digits and underscores. Keys have small letters or other
/// characters in them, or begin with a digit.
bool isVariableName(const QString &text)
{
    static const QRegularExpression possible(QRegularExpression::anchoredPattern(u"[A-Za-z_][A-Za-z0-9_]*"_qs));
    static const QRegularExpression usual(QRegularExpression::anchoredPattern(u"[A-Z_][A-Z0-9_]*"_qs));
    return usual.match(text).hasMatch() || (possible.match(text).hasMatch() && isSet(text));
}

} // namespace

Result<CredentialSources> parseCredentialOptions(const QStringList &options, const Integration &integration)
{
    const Result<QMap<QString, QString>> pairs = parsePairs(options, u"--credential"_qs);
    if (!pairs)
        return fail(pairs.error());
    QStringList known;
    for (const CredentialField &field : integration.credentials)
        known.append(field.id);
    CredentialSources sources;
    for (const auto &[id, variable] : pairs->asKeyValueRange()) {
        if (!known.contains(id))
            return fail(
                Error::Kind::NotFound,
                Credential::tr("%1 has no credential \"%2\".%3").arg(integration.name, id, suggestion(id, known)));
        if (!isVariableName(variable))
            return fail(Error::Kind::InvalidInput,
                        Credential::tr("--credential %1 wants the name of an environment variable, such as "
                                       "SEGMENT_WRITE_KEY, never the credential itself.")
                            .arg(id));
        sources.insert(id, {.kind = CredentialSource::Kind::Environment, .variable = variable});
    }
    return sources;
}

QStringList credentialsInKeychain(const Endpoint &endpoint)
{
    QStringList ids;
    for (const auto &[id, source] : endpoint.credentials.asKeyValueRange()) {
        if (source.kind == CredentialSource::Kind::Keychain)
            ids.append(id);
    }
    return ids;
}

QStringList variablesNotSet(const Endpoint &endpoint)
{
    QStringList missing;
    for (const CredentialSource &source : endpoint.credentials) {
        if (source.kind == CredentialSource::Kind::Environment && !isSet(source.variable))
            missing.append(source.variable);
    }
    return missing;
}

} // namespace hooksmith
