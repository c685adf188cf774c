// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/payloadschema.h"
#include "support/jsonplace.h"

#include <QObject>

#include <functional>

namespace hooksmith {

class CodeEditor;
class ErrorMark;
class PayloadCheck;
class ProblemMarks;

/// What the editor of a payload shows of its findings and its schema: squiggles, meanings where the mouse rests,
/// completion.
class PayloadMarks final : public QObject
{
    Q_OBJECT

public:
    using Schema = std::function<PayloadSchema()>; ///< of the event that the editor holds
    using Language = std::function<QString()>;

    PayloadMarks(CodeEditor &editor, const PayloadCheck &check, Schema schema, Language language, QWidget &scope);

    void showFindings();
    void clear(); ///< for a text that is not the payload itself
    void goToNext();

private:
    void addCompletion(QWidget &scope);
    [[nodiscard]] QString meaningAt(int position) const;

    CodeEditor &m_editor;
    const PayloadCheck &m_check;
    Schema m_schema;
    Language m_language;
    ErrorMark *m_error;
    ProblemMarks *m_warnings;
};

} // namespace hooksmith
