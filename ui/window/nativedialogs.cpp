// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/nativedialogs.h"

#include "window/textdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QMessageBox>
#include <QPromise>
#include <QPushButton>
#include <QTextEdit>

#include <memory>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Shows the dialog without waiting and gives what `answer` makes of it once it is closed.
template <typename T, typename MakeAnswer>
QFuture<T> open(QDialog *dialog, MakeAnswer answer)
{
    auto promise = std::make_shared<QPromise<T>>(); // shared: std::function wants to copy what it holds
    promise->start();
    QObject::connect(dialog, &QDialog::finished, dialog, [promise, answer](int code) {
        promise->addResult(answer(code));
        promise->finish();
    });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return promise->future();
}

QFuture<QString> openFileDialog(QFileDialog *dialog)
{
    return open<QString>(dialog, [dialog](int code) {
        return code == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString();
    });
}

void showDetails(QMessageBox &box, const QString &details)
{
    if (details.isEmpty())
        return;
    box.setDetailedText(details);
    for (QTextEdit *text : box.findChildren<QTextEdit *>())
        text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
}

} // namespace

QFuture<Answer> NativeDialogs::ask(QWidget *parent, const Question &question)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, question.title, question.title, QMessageBox::NoButton, parent);
    box->setObjectName(u"questionBox"_s);
    box->setInformativeText(question.text);
    showDetails(*box, question.details);
    QPushButton *accept = box->addButton(question.accept, QMessageBox::AcceptRole);
    accept->setObjectName(u"acceptButton"_s);
    QPushButton *reject = nullptr;
    if (!question.reject.isEmpty()) {
        reject = box->addButton(question.reject, QMessageBox::DestructiveRole);
        reject->setObjectName(u"rejectButton"_s);
    }
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(question.destructive ? cancel : accept);
    box->setEscapeButton(cancel);
    return open<Answer>(box, [box, accept, reject](int) {
        if (box->clickedButton() == accept)
            return Answer::Accept;
        return reject && box->clickedButton() == reject ? Answer::Reject : Answer::Cancel;
    });
}

QFuture<QString> NativeDialogs::askText(QWidget *parent, const TextQuestion &question)
{
    auto *dialog = new TextDialog(question, parent);
    return open<QString>(dialog, [dialog](int code) { return code == QDialog::Accepted ? dialog->text() : QString(); });
}

QFuture<QString> NativeDialogs::pickFolder(QWidget *parent, const QString &title, const QString &start)
{
    auto *dialog = new QFileDialog(parent, title, start);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    return openFileDialog(dialog);
}

QFuture<QString> NativeDialogs::pickFileToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    auto *dialog = new QFileDialog(parent, title, QDir::homePath(), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    return openFileDialog(dialog);
}

QFuture<QString> NativeDialogs::pickFileToSave(QWidget *parent, const QString &title, const QString &suggestion)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestion);
    return openFileDialog(dialog);
}

} // namespace hooksmith
