// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/advice.h"

#include <QWidget>

class QTextBrowser;

namespace hooksmith {

/// An integration's tips and its troubleshooting, each with what the last check says about it.
class HelpPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpPanel(QWidget *parent = nullptr);

    void setIntegration(const Integration &integration, const QString &language);
    void setEvidence(const std::optional<AdviceEvidence> &evidence); ///< none: nothing has been checked

signals:
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    [[nodiscard]] QString tableOf(const AdviceTopic &topic) const;

    Integration m_integration;
    QString m_language;
    std::optional<AdviceEvidence> m_evidence;
    QTextBrowser *m_text;
};

} // namespace hooksmith
