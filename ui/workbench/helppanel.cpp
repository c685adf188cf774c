// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/helppanel.h"

#include "widgets/badge.h"
#include "widgets/paneheader.h"
#include "widgets/symbolicon.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int iconSize = 16; // pixels

struct StateText
{
    QString icon;
    Tone tone;
    QString word;
};

StateText textOf(Advice::State state)
{
    switch (state) {
    case Advice::State::Followed:
        return {u"success"_qs, Tone::Success, HelpPanel::tr("Followed with every event")};
    case Advice::State::Broken:
        return {u"error"_qs, Tone::Error, HelpPanel::tr("Not followed: see the problems")};
    case Advice::State::Unwatched:
        return {u"information"_qs, Tone::Neutral, HelpPanel::tr("For you to see to: no check can tell")};
    case Advice::State::Unknown:
        return {u"unchanged"_qs, Tone::Neutral, HelpPanel::tr("Not checked yet")};
    }
    return {};
}

/// Draws the symbols that the text names as "symbol:<icon>/<colour>".
class HelpText final : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int type, const QUrl &name) override
    {
        if (name.scheme() != u"symbol")
            return QTextBrowser::loadResource(type, name);
        const QStringList parts = name.path().split(u'/');
        return symbolIcon(parts.value(0), parts.value(1)).pixmap(QSize(iconSize, iconSize), devicePixelRatioF());
    }
};

QString heading(const QString &text)
{
    return u"<p style='margin-top: 8px; margin-bottom: 4px'><b>"_qs + text.toHtmlEscaped() + u"</b></p>"_qs;
}

} // namespace

HelpPanel::HelpPanel(QWidget *parent)
    : QWidget(parent)
    , m_text(new HelpText(this))
{
    auto *header = new PaneHeader(tr("Tips and Troubleshooting"), this);
    header->addStretch();
    QToolButton *close = header->addButton(u"closeHelp"_qs, u"close"_qs, tr("Close"), tr("Hide the tips"), true);
    connect(close, &QToolButton::clicked, this, &HelpPanel::closed);
    m_text->setObjectName(u"helpText"_qs);
    m_text->setAccessibleName(tr("Tips and troubleshooting"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenExternalLinks(true);
    m_text->document()->setDocumentMargin(12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(m_text, 1);
}

void HelpPanel::setIntegration(const Integration &integration, const QString &language)
{
    if (integration.id != m_integration.id)
        m_evidence.reset();
    m_integration = integration;
    m_language = language;
    fill();
    m_text->moveCursor(QTextCursor::Start);
}

void HelpPanel::setEvidence(const std::optional<AdviceEvidence> &evidence)
{
    if (evidence == m_evidence)
        return;
    m_evidence = evidence;
    fill();
}

void HelpPanel::fill()
{
    QString html;
    for (const AdviceTopic &topic : adviceOf(m_integration)) {
        const QString title = topic.title.in(m_language);
        html += heading(title.isEmpty() ? tr("Tips for %1").arg(m_integration.name) : title) + tableOf(topic);
    }
    if (!m_integration.documentation.isEmpty())
        html += u"<p><a href='%1'>%2</a></p>"_qs.arg(
            m_integration.documentation.toHtmlEscaped(),
            tr("Open the documentation of %1").arg(m_integration.name).toHtmlEscaped());
    const int place = m_text->verticalScrollBar()->value();
    m_text->setHtml(html);
    m_text->verticalScrollBar()->setValue(place);
}

QString HelpPanel::tableOf(const AdviceTopic &topic) const
{
    const Theme &theme = themeFor(palette());
    QString html = u"<table cellspacing='0' cellpadding='3'>"_qs;
    for (const Advice &advice : topic.items) {
        const Advice::State state = stateOf(advice, m_evidence.value_or(AdviceEvidence()));
        StateText shown = textOf(state);
        if (state == Advice::State::Unknown && m_evidence)
            shown.word = tr("Not known: a request is missing, or could not be checked whole");
        html +=
            u"<tr><td><img src='symbol:%1/%2'></td><td>%3<br><small><span style='color: %4'>%5</span></small></td></tr>"_qs
                .arg(shown.icon, colorName(shown.tone), advice.text.in(m_language).toHtmlEscaped(),
                     theme.color(colorName(shown.tone)).name(), shown.word.toHtmlEscaped());
    }
    return html + u"</table>"_qs;
}

void HelpPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_integration.id.isEmpty())
        fill();
}

} // namespace hooksmith
