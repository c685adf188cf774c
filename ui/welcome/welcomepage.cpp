// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome/welcomepage.h"

#include "endpointform/formcolumn.h"
#include "settings/settings.h"
#include "widgets/cardbutton.h"
#include "widgets/cardgrid.h"
#include "widgets/symbolicon.h"
#include "widgets/textlabel.h"

#include <QDir>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int shownRecent = 5;

} // namespace

WelcomePage::WelcomePage(Settings &settings, QWidget *parent)
    : Page(parent)
    , m_settings(settings)
{
    setObjectName(u"welcomePage"_s);
    auto *column = new FormColumn(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(column);
    QVBoxLayout *content = column->column();
    content->addSpacing(48);
    content->addWidget(new TextLabel(TextLabel::Role::Title, tr("Welcome to Hooksmith"), this));
    content->addWidget(new TextLabel(
        TextLabel::Role::Muted,
        tr("Turn Dodo Payments webhooks into requests for Segment, Customer.io and others. A workspace is a folder of "
           "plain files, made for git; your credentials stay in this computer's keychain."),
        this));
    content->addWidget(createActions());
    addRecent(content);
    content->addStretch();
}

QWidget *WelcomePage::createActions()
{
    auto *row = new CardGrid(3, this);
    const auto add = [row](const QString &name, const QString &icon, const QString &title, const QString &text) {
        auto *card = new CardButton(symbolIcon(icon, u"palette.accent"_s), title, text, row);
        card->setObjectName(name);
        row->add(card);
        return card;
    };
    connect(add(u"createWorkspaceCard"_s, u"add"_s, tr("New Workspace"), tr("Start with an empty folder.")),
            &CardButton::clicked, this, &WelcomePage::createRequested);
    connect(add(u"openWorkspaceCard"_s, u"open"_s, tr("Open Workspace"), tr("Continue with a folder you have.")),
            &CardButton::clicked, this, &WelcomePage::openRequested);
    connect(add(u"exampleCard"_s, u"templates"_s, tr("Try an Example"), tr("Two endpoints to look around in.")),
            &CardButton::clicked, this, &WelcomePage::exampleRequested);
    return row;
}

void WelcomePage::addRecent(QVBoxLayout *layout)
{
    const QStringList recent = m_settings.recentWorkspaces();
    if (recent.isEmpty())
        return;
    layout->addWidget(new TextLabel(TextLabel::Role::Section, tr("Recent"), this));
    auto *list = new CardGrid(1, this);
    for (const QString &folder : recent.first(qMin<qsizetype>(recent.size(), shownRecent))) {
        const QDir directory(folder);
        auto *card = new CardButton(symbolIcon(u"endpoint"_s, u"palette.mutedText"_s), directory.dirName(),
                                    QDir::toNativeSeparators(folder), this);
        card->setObjectName(u"recent_"_s + directory.dirName());
        connect(card, &CardButton::clicked, this, [this, folder] { emit folderRequested(folder); });
        list->add(card);
    }
    layout->addWidget(list);
}

QStringList WelcomePage::trail() const
{
    return {tr("Welcome")};
}

} // namespace hooksmith
