// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/notice.h"

#include <QObject>

namespace hooksmith {

class PayloadCheck;

/// What is said about the payload above and below its text.
class PayloadNotices final : public QObject
{
    Q_OBJECT

public:
    explicit PayloadNotices(QWidget *pane);

    [[nodiscard]] QWidget *above() const { return m_above; }
    [[nodiscard]] QWidget *below() const { return m_schema; } ///< so that the text does not move while one types

    void say(Tone tone, const QString &text); ///< until it is dismissed, or withdraw()
    void withdraw();
    void showSize(qsizetype bytes, bool isEditable); ///< what cannot be done with a payload so large
    void offerLines(bool hasLines);                  ///< several events were pasted, one a line
    /// What is unusual about the payload, which hinders nothing. `isWhole`: the editor holds all of it.
    void showFindings(const PayloadCheck &check, const QString &eventType, bool isInCatalogue, bool isWhole);
    void hideFindings();

signals:
    void linesRequested();
    void nextFindingRequested();

private:
    QWidget *m_above;
    Notice *m_said;
    Notice *m_size;
    Notice *m_lines;
    Notice *m_schema;
};

} // namespace hooksmith
