// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploying/codedifferenceview.h"

#include "send/codeview.h"
#include "widgets/badge.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

std::optional<Tone> toneOf(const QString &line)
{
    if (line.startsWith(u'+'))
        return Tone::Success;
    if (line.startsWith(u'-'))
        return Tone::Error;
    return line.startsWith(u"@@") ? std::optional(Tone::Neutral) : std::nullopt;
}

} // namespace

CodeDifferenceView::CodeDifferenceView(QWidget *parent)
    : QWidget(parent)
    , m_text(createCodeView(u"codeDifference"_s, tr("What changes in the transformation"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(
        new TextLabel(TextLabel::Role::Field, tr("The transformation: − as it is there, + as it is here"), this));
    layout->addWidget(m_text, 1);
    hide();
}

void CodeDifferenceView::setDifference(const QString &unifiedDiff)
{
    constexpr qsizetype titleLines = 2; // the names of the files
    m_text->setPlainText(unifiedDiff.section(u'\n', titleLines).trimmed());
    paintLines();
    setVisible(!unifiedDiff.isEmpty());
}

void CodeDifferenceView::paintLines()
{
    const Theme &theme = themeFor(palette());
    QList<QTextEdit::ExtraSelection> lines;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        const std::optional<Tone> tone = toneOf(block.text());
        if (!tone)
            continue;
        QTextEdit::ExtraSelection line;
        line.cursor = QTextCursor(block);
        line.format.setBackground(theme.color(tintName(*tone)));
        line.format.setForeground(theme.color(colorName(*tone)));
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        lines.append(line);
    }
    m_text->setExtraSelections(lines);
}

void CodeDifferenceView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintLines();
}

} // namespace hooksmith
