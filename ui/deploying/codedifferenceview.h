// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace hooksmith {

/// Two versions of a transform, line by line: what goes and what comes, in colours and with the marks of a unified
/// diff.
class CodeDifferenceView final : public QWidget
{
    Q_OBJECT

public:
    explicit CodeDifferenceView(QWidget *parent = nullptr);

    void setDifference(const QString &unifiedDiff); ///< hides itself where there is none

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintLines();

    QPlainTextEdit *m_text;
};

} // namespace hooksmith
