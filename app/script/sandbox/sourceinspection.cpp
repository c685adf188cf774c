// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sandbox/sourceinspection.h"

#include <QRegularExpression>
#include <QStringView>

#include <vector>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Words and signs whose presence asks for a closer look. Comments and texts are taken out before.
const QString suspects =
    uR"((?:\.\.\.|[&|?]{2}=|[#`]|\d_\d|[^\x00-\x7f])"
    uR"(|\b(?:async|await|class|yield|eval|Function|Symbol|Proxy|valueOf|toPrimitive|__\w+|this|arguments|with)\b)"
    uR"(|\b(?:get|set|static)\s+[\w$\['"]|\bcatch\s*\{|\b(?:defineProperty|defineProperties)\b|\d+n\b)"
    uR"(|\b(?:Intl|URL|URLSearchParams|fetch|set(?:Timeout|Interval|Immediate)|clear(?:Timeout|Interval|Immediate))\b)"
    uR"(|\b(?:structuredClone|btoa|atob|Text(?:En|De)coder|console|require|module|exports|process|Buffer|window)\b)"
    uR"(|\b(?:document|self|global|globalThis|crypto|import|export|BigInt\w*|gc|print|performance|navigator)\b)"
    uR"(|\b(?:XMLHttpRequest|Abort\w+|Headers|Request|Response|FormData|Blob|File|WebSocket|Event\w*|Message\w+)\b)"
    uR"(|\b(?:localStorage|sessionStorage|alert|importScripts|WebAssembly|Temporal|\w*Locale\w*|random)\b)"
    // The clock, unlike dates that are made of something.
    uR"(|\bDate\b(?!\s*\.\s*(?:parse|UTC)\b|\s*\(\s*[^\s)])))"_s;

/// What an update that stands alone may change: a new variable, a variable, a member.
const QString target = uR"((?:\belse\s+)?(?:(?:const|let|var)\s+(?:[\w$]+|\{[^=]*\}|\[[^=]*\]))"
                       uR"(|[\w$]+(?:\s*\.\s*[\w$]+|\s*\[\s*(?:[\w$.]+|' ')\s*\])*))"_s;

QString withoutTextsAndComments(QString source)
{
    static const QRegularExpression texts(uR"('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|//[^\n]*|/\*[\s\S]*?\*/)"_s);
    return source.replace(texts, u"' '"_s);
}

/// Looks for an update (an assignment, ++ or --) that is part of a larger expression, as in `x + (x = 5)`, and for
/// slashes that begin a regular expression: the engine's defects sit there. An update that is a statement of its own,
/// such as `total += amount;`, is none of them.
class UpdateFinder
{
public:
    explicit UpdateFinder(QString text)
        : m_text(std::move(text))
    {
        m_scopes.push_back({Kind::Statements, 0, false});
    }

    [[nodiscard]] bool findsSuspicious()
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            if (!step(m_text[m_at]))
                return true;
        }
        return false;
    }

private:
    enum class Kind {
        Statements, ///< a block, or the whole script
        Head,       ///< the parentheses of if, for, while, switch
        Nested      ///< inside an expression
    };
    struct Scope
    {
        Kind kind;
        qsizetype start; ///< of the statement that runs
        bool isUpdated;  ///< it has had its update
    };

    bool step(QChar character) ///< false where it is suspicious
    {
        switch (character.unicode()) {
        case u'{':
            m_scopes.push_back({opensBlock() ? Kind::Statements : Kind::Nested, m_at + 1, false});
            return true;
        case u'(':
            m_scopes.push_back({opensHead() ? Kind::Head : Kind::Nested, m_at + 1, false});
            return true;
        case u'[':
            m_scopes.push_back({Kind::Nested, m_at + 1, false});
            return true;
        case u'}':
        case u')':
        case u']':
            return close();
        case u';':
        case u',':
            return beginStatement();
        case u':':
            return !isAfterCase() || beginStatement();
        case u'\n':
            return !endsStatement() || beginStatement();
        case u'/':
            return isDivision() || skipSimplePattern();
        case u'\\':
            return false;
        case u'=':
            return checkAssignment();
        case u'+':
        case u'-':
            return next() != character || checkStep();
        default:
            return true;
        }
    }

    /// A regular expression of the kind that every engine reads alike: plain characters and classes, no groups, nothing
    /// that could match an empty text.
    bool skipSimplePattern()
    {
        static const QRegularExpression simple(
            uR"(/\^?(?:(?:[^\\()[\]{}*?|^$.+/\n]|\\[dDwWsSnrt]|\\[^\w\n]|\[(?:\\[^\npPuU]|[^\]\\\n])+\]|\.|\((?![?)])|\)(?![+{])))"_s
            uR"((?:\+|\{[1-9]\d*(?:,\d*)?\})?)+\$?/[gim]*(?![\w$]))"_s);
        const QRegularExpressionMatch match =
            simple.match(m_text, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        const QString pattern = match.captured().section(u'/', 1, -2);
        if (!match.hasMatch() || !QRegularExpression(pattern).isValid())
            return false;
        m_at += match.capturedLength() - 1;
        return true;
    }

    bool close()
    {
        if (m_scopes.size() == 1)
            return false; // more closed than opened: let the compiler say so
        const Kind kind = m_scopes.back().kind;
        m_scopes.pop_back();
        return kind == Kind::Nested || beginStatement();
    }

    bool beginStatement()
    {
        if (m_scopes.back().kind != Kind::Nested)
            m_scopes.back() = {m_scopes.back().kind, m_at + 1, false};
        return true;
    }

    bool checkAssignment()
    {
        if (next() == u'=' || next() == u'>') {
            m_at += next() == u'=' && m_at + 2 < m_text.size() && m_text[m_at + 2] == u'=' ? 2 : 1;
            return true;
        }
        const QStringView before = QStringView(m_text).first(m_at);
        static const QRegularExpression comparison(u"(?:!|(?<!<)<|(?<!>)>)$"_s);
        if (comparison.match(before.last(qMin<qsizetype>(before.size(), 4))).hasMatch())
            return true;
        static const QRegularExpression sign(u"(?:\\*\\*|<<|>>>?|[-+*/%&|^])$"_s);
        return takeUpdate(statementSoFar().remove(sign).trimmed());
    }

    bool checkStep()
    {
        const QString before = statementSoFar().trimmed();
        ++m_at; // the second sign
        if (before.isEmpty())
            return takeUpdate(u"x"_s);
        const QChar after = followingSign();
        const bool ends = after == u';' || after == u')' || after == u'}' || after == u',' || after.isNull();
        return (ends || nextLineBegins()) && takeUpdate(before);
    }

    bool takeUpdate(const QString &changed)
    {
        static const QRegularExpression whole(QRegularExpression::anchoredPattern(target));
        Scope &scope = m_scopes.back();
        if (scope.kind == Kind::Nested || scope.isUpdated || !whole.match(changed).hasMatch())
            return false;
        scope.isUpdated = true;
        return true;
    }

    [[nodiscard]] QString statementSoFar() const
    {
        return m_text.mid(m_scopes.back().start, m_at - m_scopes.back().start);
    }

    [[nodiscard]] QChar next() const { return m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar(); }

    [[nodiscard]] QChar followingSign() const
    {
        qsizetype at = m_at + 1;
        while (at < m_text.size() && m_text[at].isSpace())
            ++at;
        return at < m_text.size() ? m_text[at] : QChar();
    }

    /// The line ends here, and the next begins with a word or a brace: another statement.
    [[nodiscard]] bool nextLineBegins() const
    {
        const qsizetype lineEnd = m_text.indexOf(u'\n', m_at);
        const bool isLast =
            lineEnd >= 0 && QStringView(m_text).sliced(m_at + 1, lineEnd - m_at - 1).trimmed().isEmpty();
        return isLast && (isWord(followingSign()) || followingSign() == u'{');
    }

    [[nodiscard]] static bool isWord(QChar sign) { return sign.isLetterOrNumber() || sign == u'_' || sign == u'$'; }

    [[nodiscard]] QStringView before() const { return QStringView(m_text).first(m_at).trimmed(); }

    [[nodiscard]] QStringView wordBefore() const
    {
        const QStringView text = before();
        qsizetype start = text.size();
        while (start > 0 && isWord(text[start - 1]))
            --start;
        return text.sliced(start);
    }

    [[nodiscard]] bool opensBlock() const
    {
        const QStringView text = before();
        const QStringView word = wordBefore();
        return text.isEmpty() || text.endsWith(u')') || text.endsWith(u"=>") || text.endsWith(u';') ||
               text.endsWith(u'{') || text.endsWith(u'}') || word == u"else" || word == u"do" || word == u"try" ||
               word == u"finally";
    }

    [[nodiscard]] bool opensHead() const
    {
        const QStringView word = wordBefore();
        return word == u"if" || word == u"for" || word == u"while" || word == u"switch";
    }

    [[nodiscard]] bool isAfterCase() const
    {
        const QString text = statementSoFar().trimmed();
        return m_scopes.back().kind == Kind::Statements && (text.startsWith(u"case "_s) || text == u"default"_s);
    }

    /// A line's end ends the statement where neither what stands before it nor what follows it goes on.
    [[nodiscard]] bool endsStatement() const
    {
        const QStringView text = before();
        const QChar last = text.isEmpty() ? QChar(u';') : text.back();
        const QChar following = followingSign();
        const auto isWord = [](QChar sign) {
            return sign.isLetterOrNumber() || sign == u'_' || sign == u'$';
        };
        const bool isWhole = isWord(last) || last == u')' || last == u']' || last == u'\'';
        return isWhole && (isWord(following) || following == u'}' || following == u'{');
    }

    [[nodiscard]] bool isDivision() const
    {
        const QStringView text = before();
        if (text.isEmpty())
            return false;
        const QStringView word = wordBefore();
        static const QStringList notValues{u"return"_s, u"typeof"_s,     u"case"_s, u"in"_s,
                                           u"of"_s,     u"else"_s,       u"do"_s,   u"void"_s,
                                           u"delete"_s, u"instanceof"_s, u"new"_s,  u"throw"_s};
        if (!word.isEmpty())
            return !notValues.contains(word.toString());
        return text.endsWith(u')') || text.endsWith(u']');
    }

    QString m_text;
    qsizetype m_at = 0;
    std::vector<Scope> m_scopes;
};

/// Whether the code changes a variable that it declares outside of every function, which deserves a hint.
bool mayKeepState(const QString &text)
{
    static const QRegularExpression outside(u"^(?:let|var|const)\\s+([\\w$]+)"_s, QRegularExpression::MultilineOption);
    static const QString change =
        uR"((?<!let |var |const )\b%1\b(?:\s*\.\s*[\w$]+|\s*\[[^\]]*\])*\s*)"
        uR"((?:=(?![=>])|[-+*/%&|^]=|<<=|>>=|\+\+|--)|(?:\+\+|--)\s*%1\b)"
        uR"(|\b%1\b[^;\n()]*\.\s*(?:add|set|push|unshift|pop|shift|splice|delete|clear)\s*\()"_s;
    for (const QRegularExpressionMatch &match : outside.globalMatch(text)) {
        if (text.contains(QRegularExpression(change.arg(QRegularExpression::escape(match.captured(1))))))
            return true;
    }
    return false;
}

} // namespace

bool mayNeedCompiler(const QString &source)
{
    static const QRegularExpression suspicious(suspects);
    const QString text = withoutTextsAndComments(source);
    return text.contains(suspicious) || mayKeepState(text) || UpdateFinder(text).findsSuspicious();
}

} // namespace hooksmith
