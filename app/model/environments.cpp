// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/environments.h"

#include "model/endpointname.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qsizetype longestName = 32;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Environments)
};

bool isSameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool comesBefore(const Environment &a, const Environment &b)
{
    return a.isLive != b.isLive ? b.isLive : a.name.compare(b.name, Qt::CaseInsensitive) < 0;
}

} // namespace

Environment currentEnvironment(const Endpoint &endpoint)
{
    return {.name = endpoint.environment,
            .id = endpoint.environmentId,
            .isLive = endpoint.isLive,
            .region = endpoint.region,
            .url = endpoint.url,
            .credentials = endpoint.credentials,
            .variables = endpoint.variables};
}

Endpoint withCurrent(Endpoint endpoint, const Environment &environment)
{
    endpoint.environment = environment.name;
    endpoint.environmentId = environment.id;
    endpoint.isLive = environment.isLive;
    endpoint.region = environment.region;
    endpoint.url = environment.url;
    endpoint.credentials = environment.credentials;
    endpoint.variables = environment.variables;
    return endpoint;
}

QList<Environment> environmentsOf(const Endpoint &endpoint)
{
    QList<Environment> all = endpoint.otherEnvironments;
    all.append(currentEnvironment(endpoint));
    std::ranges::sort(all, comesBefore);
    return all;
}

QStringList environmentNames(const Endpoint &endpoint)
{
    QStringList names;
    for (const Environment &each : environmentsOf(endpoint))
        names.append(each.name);
    names.removeAll(QString());
    return names;
}

Result<Endpoint> inEnvironment(const Endpoint &endpoint, const QString &name, const Integration *integration)
{
    if (name == endpoint.environment)
        return endpoint;
    QList<Environment> others = environmentsOf(endpoint);
    const auto wanted = std::ranges::find(others, name, &Environment::name);
    if (wanted == others.end()) {
        const QStringList names = environmentNames(endpoint);
        return fail(Error::Kind::NotFound,
                    names.isEmpty() ? Text::tr("The endpoint \"%1\" has only one environment, which has no name; leave "
                                               "\"%2\" out.")
                                          .arg(endpoint.name, name)
                                    : Text::tr("The endpoint \"%1\" has no environment \"%2\"; there are: %3.")
                                          .arg(endpoint.name, name, names.join(u", "_s)));
    }
    Endpoint there = withCurrent(endpoint, *wanted);
    others.erase(wanted);
    there.otherEnvironments = others;
    if (integration && !integration->regions.isEmpty())
        there.transform = integration->moveToRegion(endpoint.transform, endpoint.region, there.region);
    return there;
}

QString environmentNameProblem(const Endpoint &endpoint, const QString &name, bool isCurrent)
{
    if (name.isEmpty())
        return Text::tr("Enter a name, such as test or live.");
    if (name.size() > longestName)
        return Text::tr("The name is longer than %1 characters; shorten it.").arg(longestName);
    if (const QString problem = endpointNameProblem(name); !problem.isEmpty())
        return problem;
    const auto hasName = [&name](const QString &other) {
        return isSameName(other, name);
    };
    QStringList taken = environmentNames(endpoint);
    if (isCurrent)
        taken.removeAll(endpoint.environment);
    return std::ranges::any_of(taken, hasName)
               ? Text::tr("The endpoint has an environment named %1 already. Choose another name.").arg(name)
               : QString();
}

Environment nextEnvironment(const Endpoint &endpoint, const QString &name, bool isLive)
{
    Environment next = currentEnvironment(endpoint);
    next.name = name;
    next.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    next.isLive = isLive;
    for (CredentialSource &source : next.credentials)
        source = {};
    return next;
}

Endpoint withEnvironment(Endpoint endpoint, const Environment &added)
{
    if (endpoint.environment.isEmpty())
        endpoint.environment = isSameName(added.name, u"test"_s) ? u"live"_s : u"test"_s;
    endpoint.otherEnvironments.append(added);
    std::ranges::sort(endpoint.otherEnvironments, comesBefore);
    return endpoint;
}

Endpoint withoutCurrentEnvironment(const Endpoint &endpoint, const Integration *integration)
{
    Endpoint left = inEnvironment(endpoint, endpoint.otherEnvironments.first().name, integration).value();
    left.otherEnvironments.removeIf([&](const Environment &each) { return each.name == endpoint.environment; });
    return left;
}

QString environmentText(const Endpoint &endpoint)
{
    const bool saysSo = endpoint.environment.compare(u"live"_s, Qt::CaseInsensitive) == 0;
    return endpoint.isLive && !saysSo ? Text::tr("%1 (live)").arg(endpoint.environment) : endpoint.environment;
}

} // namespace hooksmith
