// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/textsearch.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct Search
{
    Q_DECLARE_TR_FUNCTIONS(Search)
};

QRegularExpression expressionFor(const SearchOptions &options)
{
    QString pattern = options.regularExpression ? options.text : QRegularExpression::escape(options.text);
    if (options.wholeWords)
        pattern = u"(?<![\\w$])(?:"_qs + pattern + u")(?![\\w$])"_qs;
    QRegularExpression::PatternOptions flags = QRegularExpression::MultilineOption;
    flags.setFlag(QRegularExpression::CaseInsensitiveOption, !options.caseSensitive);
    flags.setFlag(QRegularExpression::UseUnicodePropertiesOption);
    return QRegularExpression(pattern, flags);
}

QString expand(const QString &replacement, const QRegularExpressionMatch &match)
{
    QString expanded;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const QChar next = i + 1 < replacement.size() ? replacement[i + 1] : QChar();
        if (replacement[i] != u'$' || !(next.isDigit() || next == u'&' || next == u'$')) {
            expanded += replacement[i];
            continue;
        }
        ++i;
        if (next == u'$')
            expanded += next;
        else
            expanded += match.captured(next == u'&' ? 0 : next.digitValue());
    }
    return expanded;
}

/// Turns growing offsets into a UTF-16 text into offsets of the same text in UTF-8, reading it once.
class Utf8Offsets
{
public:
    explicit Utf8Offsets(const QString &text)
        : m_text(text)
    {
    }

    qsizetype at(qsizetype offset)
    {
        m_bytes += QStringView(m_text).sliced(m_offset, offset - m_offset).toUtf8().size();
        m_offset = offset;
        return m_bytes;
    }

private:
    const QString &m_text;
    qsizetype m_offset = 0;
    qsizetype m_bytes = 0;
};

} // namespace

Result<QList<SearchMatch>> findAll(const QByteArray &text, const SearchOptions &options, const QString &replacement)
{
    QList<SearchMatch> matches;
    if (options.text.isEmpty())
        return matches;
    const QRegularExpression expression = expressionFor(options);
    if (!expression.isValid())
        return fail(Error::Kind::InvalidInput,
                    Search::tr("The pattern cannot be read: %1.").arg(expression.errorString()));
    const QString unicode = QString::fromUtf8(text);
    Utf8Offsets offsets(unicode);
    for (QRegularExpressionMatchIterator found = expression.globalMatch(unicode); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (match.capturedLength() == 0)
            continue;
        const QString substitute = options.regularExpression ? expand(replacement, match) : replacement;
        const qsizetype start = offsets.at(match.capturedStart());
        matches.append({start, offsets.at(match.capturedEnd()), substitute.toUtf8()});
    }
    return matches;
}

QByteArray replaceAll(const QByteArray &text, const QList<SearchMatch> &matches)
{
    QByteArray replaced;
    for (qsizetype i = 0; i < matches.size(); ++i) {
        if (i > 0)
            replaced += text.sliced(matches[i - 1].end, matches[i].start - matches[i - 1].end);
        replaced += matches[i].replacement;
    }
    return replaced;
}

} // namespace hooksmith
