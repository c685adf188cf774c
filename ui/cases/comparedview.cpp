// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/comparedview.h"

#include "editor/editorpanel.h"
#include "editor/indicators.h"
#include "widgets/paneheader.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int linesAbove = 2; // of the first difference, so that one sees what it is in

struct Markers
{
    int line;
    int sign;
};

Markers markersOf(JsonDifference::Kind kind)
{
    switch (kind) {
    case JsonDifference::Kind::Added:
        return {addedLineMarker, addedSignMarker};
    case JsonDifference::Kind::Removed:
        return {removedLineMarker, removedSignMarker};
    case JsonDifference::Kind::Changed:
        return {changedLineMarker, changedSignMarker};
    }
    return {changedLineMarker, changedSignMarker};
}

} // namespace

ComparedView::ComparedView(const QString &title, DifferenceSide side, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
    , m_header(new PaneHeader(title, this))
{
    auto *panel = new EditorPanel(CodeEditor::Language::Json, settings, this);
    m_editor = &panel->editor();
    m_editor->setObjectName(side == DifferenceSide::Before ? u"expectedEditor"_s : u"actualEditor"_s);
    m_editor->setAccessibleName(title);
    m_editor->setReadOnly(true);
    m_editor->setCaretLineVisible(false);
    m_editor->setAnnotationDisplay(QsciScintilla::AnnotationStandard);
    prepareMarkers();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(panel, 1);
    setFocusProxy(panel);
}

void ComparedView::prepareMarkers()
{
    int signs = 0;
    for (const auto &[kind, sign] : {std::pair(JsonDifference::Kind::Added, QsciScintilla::Plus),
                                     std::pair(JsonDifference::Kind::Removed, QsciScintilla::Minus),
                                     std::pair(JsonDifference::Kind::Changed, QsciScintilla::SmallRectangle)}) {
        const Markers markers = markersOf(kind);
        m_editor->markerDefine(QsciScintilla::Background, markers.line);
        m_editor->markerDefine(sign, markers.sign);
        signs |= 1 << markers.sign;
    }
    m_editor->setMarginMarkerMask(markerMargin, signs);
}

void ComparedView::show(const QByteArray &indented, const QList<JsonDifference> &differences, const QList<Gap> &gaps)
{
    m_editor->markerDeleteAll();
    m_editor->clearAnnotations();
    m_editor->load(indented);
    const QList<DifferenceLines> lines = differenceLines(indented, m_side, differences);
    for (const DifferenceLines &one : lines)
        mark(one);
    for (const Gap &gap : gaps)
        leave(gap);
    m_first = lines.isEmpty() ? 0 : lines.first().first;
}

std::optional<int> ComparedView::firstDifference() const
{
    if (m_first == 0)
        return {};
    return static_cast<int>(m_editor->SendScintilla(QsciScintilla::SCI_VISIBLEFROMDOCLINE, m_first - 1));
}

void ComparedView::scrollTo(int shownLine)
{
    m_editor->setFirstVisibleLine(qMax(0, shownLine - linesAbove));
}

/// An annotation takes room without being a line, so that the numbers of the lines stay what they are.
void ComparedView::leave(const Gap &gap)
{
    const QString blank = QStringList(gap.count, u" "_s).join(u'\n');
    m_editor->annotate(qMax(0, gap.afterLine - 1), blank, QsciScintilla::STYLE_DEFAULT);
}

void ComparedView::mark(const DifferenceLines &lines)
{
    const Markers markers = markersOf(lines.kind);
    for (int line = lines.first - 1; line < lines.first - 1 + lines.count; ++line) {
        m_editor->markerAdd(line, markers.line);
        m_editor->markerAdd(line, markers.sign);
    }
}

} // namespace hooksmith
