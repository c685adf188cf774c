// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace hooksmith {

/// One text in the languages of the window.
struct LocalizedText
{
    QString english;
    QString korean;

    /// The text for a locale name such as "ko_KR"; English for every other language.
    [[nodiscard]] QString in(const QString &localeName) const;
    bool operator==(const LocalizedText &) const = default;
};

struct CredentialField
{
    QString id; ///< e.g. "writeKey"
    LocalizedText label;
    LocalizedText help;
    LocalizedText whereToFind;
    LocalizedText patternHelp; ///< what the pattern wants, in words
    QString placeholder;
    QString pattern; ///< a whole value must match this regular expression; empty for anything
    bool secret = true;

    /// True when the whole value has the form the destination gives to such a credential.
    [[nodiscard]] bool accepts(const QString &value) const;
    bool operator==(const CredentialField &) const = default;
};

struct Region
{
    QString id; ///< e.g. "eu"
    LocalizedText label;
    QStringList hosts; ///< credentials go to these and to no other; same order in every region of an integration
    QString url;       ///< the endpoint's URL before the transform
    bool operator==(const Region &) const = default;
};

/// How credentials become the Authorization header. The texts name credentials in braces: "{siteId}".
struct Authorization
{
    enum class Scheme { Basic, Bearer };
    Scheme scheme = Scheme::Basic;
    QString username; ///< Basic
    QString password; ///< Basic
    QString token;    ///< Bearer
    bool operator==(const Authorization &) const = default;
};

struct TransformTemplate
{
    QString id;
    LocalizedText label;
    LocalizedText description;
    QStringList events; ///< the event types it handles
    QString source;     ///< written for the integration's default region
    bool operator==(const TransformTemplate &) const = default;
};

struct TroubleshootingTopic
{
    LocalizedText title;
    QList<LocalizedText> items;
    bool operator==(const TroubleshootingTopic &) const = default;
};

/// A destination as its manifest describes it (resources/integrations/<id>/integration.json).
struct Integration
{
    QString id;
    QString name;
    LocalizedText summary; ///< one line for the card
    LocalizedText description;
    QString iconPath;
    QString documentation; ///< URL of the destination's own documentation
    QList<CredentialField> credentials;
    std::optional<Authorization> authorization;
    QList<Region> regions; ///< at least one
    QString defaultRegion;
    QStringList methods;
    QStringList events; ///< event types suggested for a new endpoint
    QList<LocalizedText> tips;
    QList<TroubleshootingTopic> troubleshooting;
    QList<TransformTemplate> templates;

    [[nodiscard]] const Region &region(const QString &regionId) const; ///< the default region where there is no such
    [[nodiscard]] const TransformTemplate *findTemplate(const QString &templateId) const;
    [[nodiscard]] QStringList allHosts() const; ///< of every region
    /// The template's source with the default region's hosts replaced by those of the given region.
    [[nodiscard]] QString sourceFor(const TransformTemplate &transformTemplate, const QString &regionId) const;
    /// Any source with one region's hosts replaced by another's.
    [[nodiscard]] QString moveToRegion(const QString &source, const QString &from, const QString &to) const;
    bool operator==(const Integration &) const = default;
};

} // namespace hooksmith
