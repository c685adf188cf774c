// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/endpointname.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace hooksmith {

namespace {

// In UTF-16 units: at most 192 bytes of UTF-8, where file systems allow 255.
constexpr qsizetype longestName = 64;

struct EndpointName
{
    Q_DECLARE_TR_FUNCTIONS(EndpointName)
};

bool isAllowed(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::isMark(character) || character == U' ' || character == U'.' ||
           character == U'_' || character == U'-';
}

/// https://learn.microsoft.com/windows/win32/fileio/naming-a-file: reserved with any extension, too.
bool isWindowsDevice(const QString &name)
{
    static const QRegularExpression device(QStringLiteral("\\A(CON|PRN|AUX|NUL|(COM|LPT)[0-9¹²³]) *(\\.|\\z)"),
                                           QRegularExpression::CaseInsensitiveOption);
    return device.match(name).hasMatch();
}

QString trimmedName(QString name)
{
    while (name.startsWith(u' ') || name.startsWith(u'.') || name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u' ') || name.endsWith(u'.'))
        name.chop(1);
    return name;
}

} // namespace

QString endpointNameProblem(const QString &name)
{
    if (name.isEmpty())
        return EndpointName::tr("Enter a name.");
    if (name.size() > longestName)
        return EndpointName::tr("The name is longer than %1 characters; shorten it.").arg(longestName);
    for (const char32_t character : name.toUcs4()) {
        if (!isAllowed(character))
            return QChar::isPrint(character)
                       ? EndpointName::tr(
                             "The name must not contain \"%1\"; use letters, digits, blanks, dots, hyphens "
                             "and underscores.")
                             .arg(QString::fromUcs4(&character, 1))
                       : EndpointName::tr("The name contains a character that cannot be seen; remove it.");
    }
    if (name.startsWith(u' ') || name.endsWith(u' '))
        return EndpointName::tr("The name must not begin or end with a blank; remove it.");
    if (name.startsWith(u'.') || name.endsWith(u'.'))
        return EndpointName::tr("The name must not begin or end with a dot; remove it.");
    if (name.startsWith(u'-'))
        return EndpointName::tr("The name must not begin with a hyphen, which the command line takes for an option.");
    if (isWindowsDevice(name))
        return EndpointName::tr("\"%1\" is the name of a device on Windows; choose another name.").arg(name);
    return {};
}

QString nearestEndpointName(const QString &wish, qsizetype maximumLength)
{
    QString name;
    for (const char32_t character : wish.toUcs4()) {
        const QString next = isAllowed(character) ? QString::fromUcs4(&character, 1) : QStringLiteral("-");
        if (name.size() + next.size() <= maximumLength)
            name += next;
    }
    name = trimmedName(name);
    if (isWindowsDevice(name))
        return nearestEndpointName(u'_' + name, maximumLength);
    return name.isEmpty() ? EndpointName::tr("Endpoint") : name;
}

bool isSameFileName(const QString &a, const QString &b)
{
    const auto folded = [](const QString &name) {
        return name.normalized(QString::NormalizationForm_C).toCaseFolded();
    };
    return folded(a) == folded(b);
}

} // namespace hooksmith
