// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/lineage.h"

#include <QObject>

namespace hooksmith {

class CodeEditor;

/// Where the caret stands on a field of a request's body, the fields of the payload that determine it light up, and the
/// other way round.
class LineageLinks final : public QObject
{
    Q_OBJECT

public:
    /// Both hold JSON.
    LineageLinks(CodeEditor &payload, CodeEditor &body, QObject *parent);

    void setLineage(const Lineage &lineage);
    void clear();

private:
    void showSources();
    void showTargets();
    void light(CodeEditor &editor, const QStringList &pointers) const;

    CodeEditor &m_payload;
    CodeEditor &m_body;
    Lineage m_lineage;
};

} // namespace hooksmith
