// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/breadcrumbs.h"

#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace hooksmith {

Breadcrumbs::Breadcrumbs(QWidget *parent)
    : Surface(Kind::Bar, parent)
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(u"breadcrumbs"_s);
    setAccessibleName(tr("Where you are"));
    setFixedHeight(44);
    m_layout->setSpacing(2);
}

void Breadcrumbs::setTrail(const QStringList &trail, bool modified)
{
    if (trail == m_trail && modified == m_modified)
        return;
    m_trail = trail;
    m_modified = modified;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *part = item->widget()) {
            part->hide();
            part->setObjectName({});
            part->deleteLater(); // it may be the link that was just clicked
        }
        delete item;
    }
    const int linkPadding = trail.size() > 1 ? 10 : 0; // so that the first text begins where the page's does
    m_layout->setContentsMargins(24 - linkPadding, 0, 24, 0);
    for (int depth = 0; depth < trail.size() - 1; ++depth) {
        addLink(trail[depth], depth);
        addSeparator();
    }
    if (trail.size() > 1)
        m_layout->addSpacing(linkPadding - m_layout->spacing()); // as far from the separator as a link's text
    if (!trail.isEmpty())
        addCurrent(trail.last(), modified);
    m_layout->addStretch();
}

void Breadcrumbs::addSeparator()
{
    auto *separator = new TextLabel(TextLabel::Role::Muted, u"\u203a"_s, this);
    separator->setWordWrap(false);
    m_layout->addWidget(separator);
}

void Breadcrumbs::addLink(const QString &text, int depth)
{
    auto *link = new QToolButton(this);
    link->setObjectName(u"crumb%1"_s.arg(depth));
    link->setText(text);
    link->setAutoRaise(true);
    link->setFocusPolicy(Qt::TabFocus);
    link->setCursor(Qt::PointingHandCursor);
    link->setStatusTip(tr("Go to %1.").arg(text));
    connect(link, &QToolButton::clicked, this, [this, depth] { emit activated(depth); });
    m_layout->addWidget(link);
}

void Breadcrumbs::addCurrent(const QString &text, bool modified)
{
    auto *current = new TextLabel(TextLabel::Role::Field, modified ? QString(text + u" \u2022") : text, this);
    current->setObjectName(u"currentCrumb"_s);
    current->setToolTip(modified ? tr("There are edits that are not saved.") : QString());
    m_layout->addWidget(current);
}

} // namespace hooksmith
