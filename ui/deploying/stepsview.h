// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploying/deployer.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace hooksmith {

class MessageList;
class Notice;
class TextLabel;

/// A deployment step by step, then how it ended: what stands where it failed, and the code to paste where the target's
/// API takes none.
class StepsView final : public QWidget
{
    Q_OBJECT

public:
    explicit StepsView(QWidget *parent = nullptr);

    void begin(const QList<DeployStep> &steps);
    void showProgress(const DeployProgress &progress);
    void end(const DeployEnd &end, const DeploySubject &subject);
    void endHere(const QString &text); ///< nothing had to be done there

private:
    void layOutRemainder();
    void showSteps();
    void showOutcome(const DeployOutcome &outcome, bool somethingRemains);
    void showRemainder(const QString &text, const DeploySubject &subject);

    QList<DeployStep> m_all;
    QList<std::optional<DeployProgress::State>> m_states; ///< nothing for those that wait
    TextLabel *m_heading;
    Notice *m_outcome;
    MessageList *m_steps;
    QWidget *m_remainder;
    TextLabel *m_remainderText;
    TextLabel *m_hash;
    QPlainTextEdit *m_code;
    QPushButton *m_copy;
};

} // namespace hooksmith
