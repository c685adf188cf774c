// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/integrationparser.h"

#include "catalog/localizedtext.h"
#include "support/files.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace hooksmith {

namespace {

/// Templates are free to use without any notice (0BSD): the lines that say so are for this repository, not for a user's
/// transform.
QString withoutLicenceLines(QString source)
{
    while (source.startsWith(QLatin1String("// SPDX-")) || source.startsWith(u'\n'))
        source.remove(0, source.indexOf(u'\n') + 1);
    return source;
}

constexpr int newestFormat = 1;

bool isHost(const QString &host)
{
    const QUrl url(u"https://" + host + u'/', QUrl::StrictMode);
    const QString port = url.port() < 0 ? QString() : QString(u':' + QString::number(url.port()));
    return url.isValid() && !host.endsWith(u'.') && host.compare(url.host() + port, Qt::CaseInsensitive) == 0;
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isHttp = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return url.isValid() && isHttp && !url.host().isEmpty();
}

/// One manifest on its way to an Integration; each function reads one part of it.
class ManifestParser
{
    Q_DECLARE_TR_FUNCTIONS(ManifestParser)

public:
    explicit ManifestParser(const ManifestPlace &place)
        : m_place(place)
        , m_reader(place.file)
    {
    }

    Result<Integration> parse(const JsonValue &manifest)
    {
        if (m_reader.expectObject(manifest))
            m_reader.requireFormat(manifest, newestFormat);
        readAbout(manifest);
        readCredentials(manifest);
        readAuthorization(m_reader.optionalObject(manifest, u"authorization"));
        readRegions(manifest);
        readRequests(manifest);
        readTemplates(manifest);
        if (m_reader.problem())
            return fail(*m_reader.problem());
        return m_integration;
    }

private:
    void readAbout(const JsonValue &manifest)
    {
        m_integration.id = m_reader.requireString(manifest, u"id");
        if (m_integration.id != QFileInfo(m_place.folder).fileName())
            m_reader.complain(manifest[u"id"], tr("The id \"%1\" must be the name of the integration's folder, \"%2\".")
                                                   .arg(m_integration.id, QFileInfo(m_place.folder).fileName()));
        m_integration.name = m_reader.requireString(manifest, u"name");
        m_integration.summary = requireText(m_reader, manifest, u"summary");
        m_integration.description = optionalText(m_reader, manifest, u"description");
        m_integration.iconPath = requireFile(manifest, u"icon", m_place.folder);
        m_integration.documentation = m_reader.optionalString(manifest, u"documentation");
        if (!m_integration.documentation.isEmpty())
            expectWebAddress(manifest[u"documentation"]);
        m_integration.tips = optionalTexts(m_reader, manifest, u"tips");
        for (const JsonValue &topic : m_reader.optionalArray(manifest, u"troubleshooting").array()) {
            m_reader.expectObject(topic);
            m_integration.troubleshooting.append(
                {.title = requireText(m_reader, topic, u"title"), .items = optionalTexts(m_reader, topic, u"items")});
        }
    }

    void readCredentials(const JsonValue &manifest)
    {
        QSet<QString> ids;
        for (const JsonValue &item : m_reader.optionalArray(manifest, u"credentials").array()) {
            CredentialField field{.id = requireNewId(item, ids),
                                  .label = requireText(m_reader, item, u"label"),
                                  .help = optionalText(m_reader, item, u"help"),
                                  .whereToFind = optionalText(m_reader, item, u"whereToFind"),
                                  .patternHelp = optionalText(m_reader, item, u"patternHelp"),
                                  .placeholder = m_reader.optionalString(item, u"placeholder"),
                                  .pattern = m_reader.optionalString(item, u"pattern"),
                                  .secret = m_reader.optionalBool(item, u"secret", true)};
            const QRegularExpression pattern(field.pattern);
            if (!pattern.isValid())
                m_reader.complain(item[u"pattern"],
                                  tr("The pattern is no valid regular expression: %1.").arg(pattern.errorString()));
            m_integration.credentials.append(std::move(field));
        }
    }

    void readAuthorization(const JsonValue &value)
    {
        if (value.isNull())
            return;
        Authorization authorization;
        const QString scheme = m_reader.requireString(value, u"scheme");
        if (scheme == QLatin1String("basic")) {
            authorization.scheme = Authorization::Scheme::Basic;
            authorization.username = readPlaceholders(value, u"username");
            authorization.password = readPlaceholders(value, u"password");
        } else if (scheme == QLatin1String("bearer")) {
            authorization.scheme = Authorization::Scheme::Bearer;
            authorization.token = readPlaceholders(value, u"token");
        } else {
            m_reader.complain(value[u"scheme"],
                              tr("The scheme \"%1\" is unknown; use \"basic\" or \"bearer\".").arg(scheme));
        }
        if (authorization.username.isEmpty() && authorization.password.isEmpty() && authorization.token.isEmpty())
            m_reader.complain(value,
                              tr("The authorization names no credential; write one in braces, as in \"{key}\"."));
        m_integration.authorization = authorization;
    }

    QString readPlaceholders(const JsonValue &object, QStringView key)
    {
        QString text = m_reader.optionalString(object, key);
        static const QRegularExpression placeholder(QStringLiteral("\\{([^}]*)\\}"));
        for (auto matches = placeholder.globalMatch(text); matches.hasNext();) {
            const QString id = matches.next().captured(1);
            if (std::ranges::find(m_integration.credentials, id, &CredentialField::id) ==
                m_integration.credentials.end())
                m_reader.complain(object[key], tr("\"{%1}\" names no credential of this integration.").arg(id));
        }
        return text;
    }

    void readRegions(const JsonValue &manifest)
    {
        const JsonValue &list = m_reader.optionalArray(manifest, u"regions");
        QSet<QString> ids;
        for (const JsonValue &item : list.array()) {
            m_integration.regions.append({.id = requireNewId(item, ids),
                                          .label = requireText(m_reader, item, u"label"),
                                          .hosts = m_reader.optionalStrings(item, u"hosts"),
                                          .url = m_reader.requireString(item, u"url")});
            expectWebAddress(item[u"url"]);
            expectHosts(item);
        }
        if (list.array().empty())
            m_reader.complain(list.isArray() ? list : manifest, tr("The integration needs at least one region."));
        m_integration.defaultRegion = m_reader.requireString(manifest, u"defaultRegion");
        if (!ids.contains(m_integration.defaultRegion))
            m_reader.complain(manifest[u"defaultRegion"],
                              tr("There is no region \"%1\".").arg(m_integration.defaultRegion));
    }

    void expectHosts(const JsonValue &region)
    {
        const JsonValue &hosts = region[u"hosts"];
        for (const JsonValue &host : hosts.array()) {
            if (!isHost(host.toString()))
                m_reader.complain(host, tr("\"%1\" is no host name; write it as in \"api.example.com\" or "
                                           "\"api.example.com:8443\".")
                                            .arg(host.toString()));
        }
        // A change of region replaces the hosts one by one.
        if (m_integration.regions.last().hosts.size() != m_integration.regions.first().hosts.size())
            m_reader.complain(hosts.isNull() ? region : hosts,
                              tr("Every region must name equally many hosts, in the same order."));
    }

    void readRequests(const JsonValue &manifest)
    {
        m_integration.methods = m_reader.optionalStrings(manifest, u"methods");
        if (m_integration.methods.isEmpty())
            m_integration.methods = QStringList{QStringLiteral("POST")};
        m_integration.events = m_reader.optionalStrings(manifest, u"events");
    }

    void readTemplates(const JsonValue &manifest)
    {
        QSet<QString> ids;
        for (const JsonValue &item : m_reader.optionalArray(manifest, u"templates").array()) {
            m_integration.templates.append({.id = requireNewId(item, ids),
                                            .label = requireText(m_reader, item, u"label"),
                                            .description = optionalText(m_reader, item, u"description"),
                                            .events = m_reader.optionalStrings(item, u"events"),
                                            .source = readSource(item)});
        }
    }

    QString readSource(const JsonValue &item)
    {
        const QString path = requireFile(item, u"file", m_place.templatesFolder);
        if (m_reader.problem())
            return {};
        const Result<QString> source = readTextFile(path);
        if (!source)
            m_reader.complain(item[u"file"], source.error().describe());
        return withoutLicenceLines(source.value_or(QString()));
    }

    /// The path of a file that stands in the folder itself; a manifest must not reach elsewhere.
    QString requireFile(const JsonValue &object, QStringView key, const QString &folder)
    {
        const QString name = m_reader.requireString(object, key);
        QString path = folder + u'/' + name;
        if (name.contains(u'/') || name.contains(u'\\'))
            m_reader.complain(object[key], tr("\"%1\" must be the name of a file, without folders.").arg(name));
        else if (!QFileInfo(path).isFile())
            m_reader.complain(object[key], tr("The file %1 is missing.").arg(path));
        return path;
    }

    QString requireNewId(const JsonValue &object, QSet<QString> &known)
    {
        m_reader.expectObject(object);
        QString id = m_reader.requireString(object, u"id");
        if (known.contains(id))
            m_reader.complain(object[u"id"], tr("The id \"%1\" stands twice in this list.").arg(id));
        known.insert(id);
        return id;
    }

    void expectWebAddress(const JsonValue &value)
    {
        if (!isWebAddress(value.toString()))
            m_reader.complain(value, tr("\"%1\" is no web address; write it in full, as in \"https://example.com/\".")
                                         .arg(value.toString()));
    }

    ManifestPlace m_place;
    JsonReader m_reader;
    Integration m_integration;
};

} // namespace

Result<Integration> parseIntegration(const JsonValue &manifest, const ManifestPlace &place)
{
    return ManifestParser(place).parse(manifest);
}

} // namespace hooksmith
