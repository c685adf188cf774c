// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QString>

#include <functional>

class QWidget;

namespace hooksmith {

/// A question with two or three answers; cancelling is always possible.
struct Question
{
    QString title;
    QString text;
    QString accept;           ///< the button that goes on, e.g. "Save"
    QString reject;           ///< the other way to go on, e.g. "Discard"; empty where there is none
    bool destructive = false; ///< accepting loses something: Cancel is the default button
    QString details = {};     ///< what it is about, line by line, shown on request
};

enum class Answer { Accept, Reject, Cancel };

/// A question that is answered with one line of text.
struct TextQuestion
{
    QString title;
    QString label;
    QString value;
    QString accept;
    std::function<QString(const QString &)> problem; ///< what is wrong with a text, in words; empty when it is fine
};

/// Everything the window asks in a box of its own. Nothing here blocks: the answer comes through a future, and tests
/// answer in the user's place.
class Dialogs
{
public:
    virtual ~Dialogs() = default;
    [[nodiscard]] virtual QFuture<Answer> ask(QWidget *parent, const Question &question) = 0;
    /// The text; empty when the user cancelled.
    [[nodiscard]] virtual QFuture<QString> askText(QWidget *parent, const TextQuestion &question) = 0;
    /// An existing or new folder; empty when the user cancelled.
    [[nodiscard]] virtual QFuture<QString> pickFolder(QWidget *parent, const QString &title, const QString &start) = 0;
    /// An existing file; empty when the user cancelled. `filter` is a QFileDialog's.
    [[nodiscard]] virtual QFuture<QString> pickFileToOpen(QWidget *parent, const QString &title,
                                                          const QString &filter) = 0;
    /// A path to write to, asked again where a file would be overwritten; empty when the user cancelled.
    [[nodiscard]] virtual QFuture<QString> pickFileToSave(QWidget *parent, const QString &title,
                                                          const QString &suggestion) = 0;
};

} // namespace hooksmith
