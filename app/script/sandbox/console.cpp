// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sandbox/console.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

QString shortened(const QString &text)
{
    if (text.size() <= Console::entryCharacters)
        return text;
    const qsizetype half = Console::entryCharacters / 2;
    return text.left(half) + u" … %1 characters left out … "_s.arg(text.size() - 2 * half) + text.right(half);
}

} // namespace

Console::Console(Sink sink, QObject *parent)
    : QObject(parent)
    , m_sink(std::move(sink))
{
}

void Console::write(const QString &level, const QString &text)
{
    if (m_isMuted)
        return;
    if (m_entries < firstEntries) {
        ++m_entries;
        m_sink(level, shortened(text));
        return;
    }
    m_last.emplace_back(level, shortened(text));
    if (m_last.size() > lastEntries) {
        m_last.pop_front();
        ++m_leftOut;
    }
}

void Console::endRun()
{
    if (m_leftOut > 0)
        m_sink(u"warn"_s, u"… %1 entries left out …"_s.arg(m_leftOut));
    for (const auto &[level, text] : m_last)
        m_sink(level, text);
    m_last.clear();
    m_entries = 0;
    m_leftOut = 0;
}

} // namespace hooksmith
