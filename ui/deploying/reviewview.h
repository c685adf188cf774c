// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploying/deployer.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QTableWidget;

namespace hooksmith {

class CodeDifferenceView;
class MessageList;
class Notice;
class TextLabel;

/// What differs between here and there, field by field with a choice of side where there is one, and what will be done.
class ReviewView final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewView(QWidget *parent = nullptr);

    void show(const DeployReview &review);
    [[nodiscard]] QStringList takenFields() const; ///< fields that shall become here what they are there
    [[nodiscard]] DeployReview chosen() const;     ///< the review with these taken
    [[nodiscard]] QList<DeployStep> steps() const; ///< what chosen() will do
    [[nodiscard]] bool isConfirmed() const;        ///< the name is typed where that is needed

signals:
    void edited();

private:
    void fillTable();
    void addChoice(int row, const QString &field);
    void showPasted();
    void showSteps();

    DeployReview m_review;
    QList<FieldDifference> m_fields; ///< of the table
    TextLabel *m_heading;
    TextLabel *m_place;
    QTableWidget *m_table;
    CodeDifferenceView *m_code;
    QCheckBox *m_pasted; ///< where the target's API takes no code
    TextLabel *m_stepsTitle;
    MessageList *m_steps;
    Notice *m_live;
    QLineEdit *m_name;
};

} // namespace hooksmith
