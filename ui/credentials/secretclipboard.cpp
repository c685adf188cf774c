// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace hooksmith {

SecretClipboard::SecretClipboard(QObject *parent)
    : QObject(parent)
    , m_later([this](std::chrono::milliseconds time, const std::function<void()> &slot) {
        QTimer::singleShot(time, this, slot);
    })
{
}

SecretClipboard::SecretClipboard(Later later, QObject *parent)
    : QObject(parent)
    , m_later(std::move(later))
{
}

SecretClipboard::~SecretClipboard()
{
    takeBack(m_copied);
}

void SecretClipboard::copy(const Secret &secret)
{
    auto *data = new QMimeData;
    data->setText(secret.reveal());
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"); // clipboard histories leave such an entry out
    QGuiApplication::clipboard()->setMimeData(data);
    takeBackLater(secret);
}

void SecretClipboard::takeBackLater(const Secret &copied)
{
    m_copied = copied;
    m_later(stay, [this, copied, copy = ++m_copies] {
        if (copy == m_copies)
            takeBack(copied);
    });
}

void SecretClipboard::takeBack(const Secret &copied)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (!copied.isEmpty() && clipboard && clipboard->text() == copied.reveal())
        clipboard->clear();
    m_copied = {};
}

} // namespace hooksmith
