// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/reportview.h"

#include "widgets/emptystate.h"
#include "widgets/messagelist.h"
#include "widgets/notice.h"
#include "widgets/symbolicon.h"
#include "workbench/bodyview.h"
#include "workbench/curlcommand.h"
#include "workbench/resultsummary.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

ReportView::ReportView(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_error(new Notice(this))
    , m_requestLine(new QWidget(this))
    , m_tabs(new QTabWidget(this))
{
    m_error->setObjectName(u"runError"_qs);
    connect(m_error, &Notice::actionTriggered, this, [this] {
        if (m_report.error)
            emit lineActivated(m_report.error->line, m_report.error->column);
        else
            m_tabs->setCurrentWidget(m_problems);
    });
    fillRequestLine();
    addTabs(settings);
    auto *errorLayout = new QVBoxLayout;
    errorLayout->setContentsMargins(12, 0, 12, 0);
    errorLayout->addWidget(m_error);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(errorLayout);
    layout->addWidget(m_requestLine);
    layout->addWidget(m_tabs, 1);
}

void ReportView::fillRequestLine()
{
    QWidget *line = m_requestLine;
    m_method = new Badge(line);
    m_method->setObjectName(u"requestMethod"_qs);
    m_url = new QLabel(line);
    m_url->setObjectName(u"requestUrl"_qs);
    m_url->setAccessibleName(tr("URL of the request"));
    m_url->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_url->setTextFormat(Qt::PlainText);
    m_url->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_url->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->addWidget(m_method);
    layout->addWidget(m_url, 1);
}

QWidget *ReportView::copyButtons()
{
    auto *corner = new QWidget(m_tabs);
    auto *layout = new QHBoxLayout(corner);
    layout->setContentsMargins(0, 2, 8, 2);
    layout->setSpacing(4);
    const auto add = [this, layout, corner](const QString &name, const QString &icon, const QString &text,
                                            const QString &help, void (ReportView::*slot)() const) {
        auto *button = new QToolButton(corner);
        button->setObjectName(name);
        button->setText(text);
        button->setIcon(symbolIcon(icon));
        button->setAccessibleName(text);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly); // with their texts the tabs would not fit beside them
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(help);
        button->setStatusTip(help);
        connect(button, &QToolButton::clicked, this, slot);
        layout->addWidget(button);
    };
    add(u"copyBody"_qs, u"copy"_qs, tr("Copy Body"), tr("Copy the body as it would be sent"), &ReportView::copyBody);
    add(u"copyCurl"_qs, u"terminal"_qs, tr("Copy as cURL"),
        tr("Copy the request as a curl command, without credentials"), &ReportView::copyCurl);
    return corner;
}

void ReportView::addTabs(Settings &settings)
{
    m_tabs->setObjectName(u"resultTabs"_qs);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    auto *bodyPage = new QWidget(m_tabs);
    m_body = new BodyView(settings, bodyPage);
    m_noBody = new EmptyState(u"cancelled"_qs, {}, {}, bodyPage);
    auto *bodyLayout = new QVBoxLayout(bodyPage);
    bodyLayout->setContentsMargins(0, 0, 0, 0);
    bodyLayout->addWidget(m_body);
    bodyLayout->addWidget(m_noBody);

    m_headers = new QTreeWidget(m_tabs);
    m_headers->setObjectName(u"requestHeaders"_qs);
    m_headers->setAccessibleName(tr("Headers that the transform set"));
    m_headers->setFrameShape(QFrame::NoFrame);
    m_headers->setRootIsDecorated(false);
    m_headers->setHeaderLabels({tr("Header"), tr("Value")});
    m_headers->header()->setDefaultSectionSize(200);

    m_console = new MessageList(m_tabs);
    m_console->setObjectName(u"console"_qs);
    m_console->setAccessibleName(tr("Console"));
    m_problems = new MessageList(m_tabs);
    m_problems->setObjectName(u"problems"_qs);
    m_problems->setAccessibleName(tr("Problems"));
    connect(m_problems, &MessageList::lineActivated, this, [this](int line) { emit lineActivated(line, 0); });
    connect(m_problems, &MessageList::pageActivated, this,
            [](const QString &url) { QDesktopServices::openUrl(QUrl(url)); });

    for (QWidget *page : {bodyPage, static_cast<QWidget *>(m_headers), static_cast<QWidget *>(m_console),
                          static_cast<QWidget *>(m_problems)})
        m_tabs->addTab(page, QString());
    m_copyButtons = copyButtons();
    m_tabs->setCornerWidget(m_copyButtons);
}

void ReportView::setReport(const RunReport &report)
{
    m_report = report;
    showError();
    showRequest(report);
    m_console->setMessages(listLogs(report.logs));
    m_problems->setMessages(listDiagnostics(report.diagnostics));
    showCounts();
}

CodeEditor &ReportView::bodyEditor() const
{
    return m_body->editor();
}

void ReportView::showError()
{
    const auto rejection = std::ranges::find(m_report.diagnostics, Diagnostic::Severity::Error, &Diagnostic::severity);
    if (m_report.error)
        m_error->notify(Tone::Error, describeError(*m_report.error),
                        m_report.error->line > 0 ? tr("Go to Line") : QString());
    else if (rejection != m_report.diagnostics.end())
        m_error->notify(Tone::Error, rejection->message, tr("Show Problems"));
    else
        m_error->hide();
}

void ReportView::showRequest(const RunReport &report)
{
    const bool hasRequest = report.request.has_value();
    m_requestLine->setVisible(hasRequest);
    m_copyButtons->setEnabled(hasRequest);
    m_body->setVisible(hasRequest);
    m_noBody->setVisible(!hasRequest);
    m_noBody->setTexts(tr("No request"), describeOutcome(report.outcome).explanation);
    showHeaders(hasRequest ? report.request->headers : QList<Header>());
    if (!hasRequest)
        return m_body->clear();
    m_method->setStatus(report.request->method, Tone::Information);
    m_url->setText(report.request->url);
    m_url->setToolTip(report.request->url.left(2000));
    m_body->setBody(report.request->body, report.diagnostics);
}

void ReportView::showHeaders(const QList<Header> &headers)
{
    m_headers->clear();
    for (const Header &header : headers)
        new QTreeWidgetItem(m_headers, {header.name, header.value});
}

void ReportView::showCounts()
{
    const auto withCount = [](const QString &title, qsizetype count) {
        return count > 0 ? u"%1 (%2)"_qs.arg(title).arg(count) : title;
    };
    m_tabs->setTabText(0, tr("Body"));
    m_tabs->setTabText(1, withCount(tr("Headers"), m_headers->topLevelItemCount()));
    m_tabs->setTabText(2, withCount(tr("Console"), m_report.logs.size()));
    m_tabs->setTabText(3, withCount(tr("Problems"), m_report.diagnostics.size()));
}

void ReportView::copyBody() const
{
    if (m_report.request)
        QGuiApplication::clipboard()->setText(QString::fromUtf8(m_report.request->body));
}

void ReportView::copyCurl() const
{
    if (m_report.request)
        QGuiApplication::clipboard()->setText(curlCommand(*m_report.request));
}

} // namespace hooksmith
