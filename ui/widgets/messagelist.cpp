// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/messagelist.h"

#include "widgets/symbolicon.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qsizetype shownMessages = 1000;
constexpr qsizetype shownCharacters = 4000; // of one message
constexpr int lineRole = Qt::UserRole;
constexpr int textRole = Qt::UserRole + 1;
constexpr int pageRole = Qt::UserRole + 2;

/// Leaves room around each message.
class MessageDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, margin);
    }

private:
    static constexpr int margin = 14;
};

} // namespace

MessageList::MessageList(QWidget *parent)
    : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideNone);
    setItemDelegate(new MessageDelegate(this));
    auto *copy = new QAction(tr("&Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &MessageList::copySelected);
    auto *open = new QAction(tr("Open the &Documentation"), this);
    open->setObjectName(u"openPage"_qs);
    connect(open, &QAction::triggered, this, &MessageList::openPage);
    connect(this, &QListWidget::currentItemChanged, open, [open](const QListWidgetItem *item) {
        open->setVisible(item && !item->data(pageRole).toString().isEmpty());
    });
    open->setVisible(false);
    addActions({copy, open});
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(this, &QListWidget::itemActivated, this, &MessageList::activate);
}

void MessageList::activate(const QListWidgetItem *item)
{
    if (const int line = item->data(lineRole).toInt(); line > 0)
        emit lineActivated(line);
    else
        openPage();
}

void MessageList::openPage()
{
    const QString page = currentItem() ? currentItem()->data(pageRole).toString() : QString();
    if (!page.isEmpty())
        emit pageActivated(page);
}

void MessageList::setMessages(const QList<ListedMessage> &messages)
{
    if (messages == m_messages)
        return;
    m_messages = messages;
    clear();
    for (const ListedMessage &message : messages.first(qMin(messages.size(), shownMessages)))
        add(message);
    if (messages.size() > shownMessages)
        add({.icon = u"information"_qs,
             .text =
                 tr("%n more message(s) are not shown.", nullptr, static_cast<int>(messages.size() - shownMessages))});
}

void MessageList::add(const ListedMessage &message)
{
    const bool isLong = message.text.size() > shownCharacters;
    auto *item = new QListWidgetItem(isLong ? message.text.first(shownCharacters) + u'…' : message.text, this);
    item->setIcon(symbolIcon(message.icon, colorName(message.tone)));
    item->setData(lineRole, message.line);
    item->setData(textRole, message.text);
    item->setData(pageRole, message.page);
    if (message.line > 0)
        item->setToolTip(tr("Press Return to go to line %1.").arg(message.line));
    else if (!message.page.isEmpty())
        item->setToolTip(tr("Press Return to read about it: %1").arg(message.page));
}

void MessageList::copySelected() const
{
    QStringList texts;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->isSelected())
            texts.append(item(row)->data(textRole).toString());
    }
    QGuiApplication::clipboard()->setText(texts.join(u'\n'));
}

} // namespace hooksmith
