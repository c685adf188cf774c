// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/responseview.h"

#include "send/codeview.h"
#include "widgets/textlabel.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

QString headerText(const QList<Header> &headers)
{
    QStringList lines;
    for (const Header &header : headers)
        lines.append(header.name + u": " + header.value);
    return lines.join(u'\n');
}

} // namespace

QString statusText(const HistoryEntry &entry)
{
    if (!entry.error.isEmpty())
        return QCoreApplication::translate("hooksmith::ResponseView", "No answer");
    return QString(QString::number(entry.delivery.status) + u' ' + entry.delivery.reason).trimmed();
}

ResponseView::ResponseView(QWidget *parent)
    : QWidget(parent)
    , m_status(new TextLabel(TextLabel::Role::Section, {}, this))
    , m_timing(new TextLabel(TextLabel::Role::Muted, {}, this))
    , m_headers(new TextLabel(TextLabel::Role::Code, {}, this))
    , m_body(createCodeView(u"responseBody"_s, tr("Response body"), this))
{
    m_status->setObjectName(u"responseStatus"_s);
    m_timing->setObjectName(u"responseTiming"_s);
    m_headers->setObjectName(u"responseHeaders"_s);
    m_headers->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_status);
    layout->addWidget(m_timing);
    layout->addWidget(m_headers);
    layout->addWidget(m_body, 1);
}

void ResponseView::show(const HistoryEntry &entry)
{
    const Delivery &delivery = entry.delivery;
    const bool isFine = entry.error.isEmpty() && delivery.isSuccess();
    m_status->setText(statusText(entry));
    m_status->setRole(isFine ? TextLabel::Role::Success : TextLabel::Role::Error);
    const QLocale locale;
    const QString timing =
        tr("First byte after %1 ms, complete after %2 ms")
            .arg(locale.toString(delivery.firstByteMs, 'f', 0), locale.toString(delivery.durationMs, 'f', 0));
    m_timing->setText(entry.error.isEmpty() ? timing : entry.error);
    m_headers->showIfAny(TextLabel::Role::Code, headerText(delivery.responseHeaders));
    QString body = indentedBody(delivery.responseBody);
    if (delivery.responseTruncated)
        body += u"\n\n"_s + tr("The answer was longer: the rest of it was not read.");
    m_body->setPlainText(body);
    m_body->setVisible(entry.error.isEmpty());
    setVisible(true);
}

void ResponseView::showWaiting(const QString &host)
{
    m_status->setText(tr("Waiting for %1…").arg(host));
    m_status->setRole(TextLabel::Role::Section);
    m_timing->clear();
    m_headers->hide();
    m_body->hide();
    setVisible(true);
}

} // namespace hooksmith
