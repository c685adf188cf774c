// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/differencelines.h"

#include <QWidget>

namespace hooksmith {

class CodeEditor;
class PaneHeader;
class Settings;

/// One side of a comparison: a JSON value, read-only, with the lines that differ in colour and with a sign.
class ComparedView final : public QWidget
{
    Q_OBJECT

public:
    ComparedView(const QString &title, DifferenceSide side, Settings &settings, QWidget *parent);

    void showValue(const JsonValue &value, const QList<JsonDifference> &differences); ///< scrolled to the first
    [[nodiscard]] CodeEditor &editor() const { return *m_editor; }
    [[nodiscard]] PaneHeader &header() const { return *m_header; }

private:
    void prepareMarkers();
    void mark(const DifferenceLines &lines);

    DifferenceSide m_side;
    PaneHeader *m_header;
    CodeEditor *m_editor;
};

} // namespace hooksmith
