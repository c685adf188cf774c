// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/sampleview.h"

#include "editor/editorpanel.h"
#include "settings/settings.h"
#include "widgets/symbolicon.h"
#include "widgets/textlabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace hooksmith {

SampleView::SampleView(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_choice(new QComboBox(this))
    , m_description(new TextLabel(TextLabel::Role::Muted, {}, this))
    , m_panel(new EditorPanel(CodeEditor::Language::Json, settings, this))
{
    m_choice->setObjectName(u"sampleBox"_s);
    m_choice->setAccessibleName(tr("Sample or variant"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_panel->editor().setObjectName(u"sampleEditor"_s);
    m_panel->editor().setAccessibleName(tr("Sample payload"));
    m_panel->editor().setReadOnly(true);
    auto *copyButton = new QToolButton(this);
    copyButton->setObjectName(u"copySample"_s);
    copyButton->setIcon(symbolIcon(u"copy"_s));
    copyButton->setText(tr("Copy"));
    copyButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    copyButton->setAutoRaise(true);
    copyButton->setStatusTip(tr("Copy the sample as JSON."));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 10, 12, 10);
    top->setSpacing(12);
    top->addWidget(m_choice);
    top->addWidget(m_description, 1);
    top->addWidget(copyButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_panel, 1);
    setFocusProxy(m_panel);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &SampleView::showChosen);
    connect(copyButton, &QToolButton::clicked, this, &SampleView::copy);
}

void SampleView::setEvent(const EventType &event)
{
    m_event = event;
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    m_choice->addItem(tr("Sample"));
    for (const EventVariant &variant : event.variants)
        m_choice->addItem(variant.title.in(m_settings.language()));
    showChosen();
}

void SampleView::showChosen()
{
    const int variant = m_choice->currentIndex() - 1;
    const bool isSample = variant < 0;
    m_description->setText(isSample ? tr("A complete payload: every field is there.")
                                    : m_event.variants[variant].description.in(m_settings.language()));
    m_panel->editor().load(isSample ? m_event.sample : m_event.variants[variant].payload);
}

void SampleView::copy() const
{
    QGuiApplication::clipboard()->setText(m_panel->editor().content());
}

} // namespace hooksmith
