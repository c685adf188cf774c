// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/differencelines.h"
#include "cases/sidebyside.h"

#include <QWidget>

#include <optional>

namespace hooksmith {

class CodeEditor;
class PaneHeader;
class Settings;

/// One side of a comparison: a JSON text, read-only, with the lines that differ in colour and with a sign, and blank
/// room where the other side has more.
class ComparedView final : public QWidget
{
    Q_OBJECT

public:
    ComparedView(const QString &title, DifferenceSide side, Settings &settings, QWidget *parent);

    void show(const QByteArray &indented, const QList<JsonDifference> &differences, const QList<Gap> &gaps);
    [[nodiscard]] std::optional<int> firstDifference() const; ///< where it is shown, in lines from the top
    void scrollTo(int shownLine);
    [[nodiscard]] CodeEditor &editor() const { return *m_editor; }
    [[nodiscard]] PaneHeader &header() const { return *m_header; }

private:
    void prepareMarkers();
    void mark(const DifferenceLines &lines);
    void leave(const Gap &gap);

    DifferenceSide m_side;
    PaneHeader *m_header;
    CodeEditor *m_editor;
    int m_first = 0; ///< line with a difference, counted from 1; 0 where there is none
};

} // namespace hooksmith
