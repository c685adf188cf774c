// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sandbox/console.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

Console::Console(Sink sink, QObject *parent)
    : QObject(parent)
    , m_sink(std::move(sink))
{
}

void Console::write(const QString &level, const QString &text)
{
    const qsizetype room = maximumCharacters - m_characters;
    if (m_entries == maximumEntries || room <= 0) {
        ++m_leftOut;
        return;
    }
    ++m_entries;
    m_characters += qMin(text.size(), room);
    m_sink(level, text.size() > room ? QString(text.left(room) + u'…') : text);
}

void Console::endRun()
{
    if (m_leftOut > 0)
        m_sink(u"warn"_s, u"… %1 more console entries were left out."_s.arg(m_leftOut));
    m_entries = 0;
    m_characters = 0;
    m_leftOut = 0;
}

} // namespace hooksmith
