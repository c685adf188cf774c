// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/dialogs.h"

#include <QList>
#include <QStringList>

namespace hooksmith {

/// Answers in the user's place, and remembers what was asked.
class ScriptedDialogs final : public Dialogs
{
public:
    QList<Answer> answers; ///< in order; Cancel once they are used up
    QString text;          ///< the answer to askText(), where the question accepts it
    QString path;          ///< the answer to pickFolder(), pickFileToOpen() and pickFileToSave()
    QList<Question> asked;
    QStringList problems; ///< what was wrong with `text`

    QFuture<Answer> ask(QWidget *, const Question &question) override
    {
        asked.append(question);
        return QtFuture::makeReadyFuture(answers.isEmpty() ? Answer::Cancel : answers.takeFirst());
    }
    QFuture<QString> askText(QWidget *, const TextQuestion &question) override
    {
        const QString problem = question.problem(text);
        problems.append(problem);
        return QtFuture::makeReadyFuture(problem.isEmpty() ? text : QString());
    }
    QFuture<QString> pickFolder(QWidget *, const QString &, const QString &) override
    {
        return QtFuture::makeReadyFuture(path);
    }
    QFuture<QString> pickFileToOpen(QWidget *, const QString &, const QString &) override
    {
        return QtFuture::makeReadyFuture(path);
    }
    QFuture<QString> pickFileToSave(QWidget *, const QString &, const QString &) override
    {
        return QtFuture::makeReadyFuture(path);
    }
};

} // namespace hooksmith
