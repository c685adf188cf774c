// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/helppanel.h"

#include "widgets/paneheader.h"

#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

QString listOf(const QList<LocalizedText> &items, const QString &language)
{
    QString html = u"<ul style='margin-left: 16px; -qt-list-indent: 0'>"_qs;
    for (const LocalizedText &item : items)
        html += u"<li style='margin-bottom: 4px'>"_qs + item.in(language).toHtmlEscaped() + u"</li>"_qs;
    return html + u"</ul>"_qs;
}

QString heading(const QString &text)
{
    return u"<p style='margin-top: 8px; margin-bottom: 4px'><b>"_qs + text.toHtmlEscaped() + u"</b></p>"_qs;
}

} // namespace

HelpPanel::HelpPanel(QWidget *parent)
    : QWidget(parent)
    , m_text(new QTextBrowser(this))
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
    QString html;
    if (!integration.tips.isEmpty())
        html += heading(tr("Tips for %1").arg(integration.name)) + listOf(integration.tips, language);
    for (const TroubleshootingTopic &topic : integration.troubleshooting)
        html += heading(topic.title.in(language)) + listOf(topic.items, language);
    if (!integration.documentation.isEmpty())
        html += u"<p><a href='%1'>%2</a></p>"_qs.arg(
            integration.documentation.toHtmlEscaped(),
            tr("Open the documentation of %1").arg(integration.name).toHtmlEscaped());
    m_text->setHtml(html);
    m_text->moveCursor(QTextCursor::Start);
}

} // namespace hooksmith
