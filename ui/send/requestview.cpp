// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/requestview.h"

#include "send/codeview.h"
#include "widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

bool hasHeader(const HttpRequest &request, const QString &name)
{
    return std::ranges::any_of(
        request.headers, [&name](const Header &header) { return header.name.compare(name, Qt::CaseInsensitive) == 0; });
}

/// "Basic ••••••••": the scheme helps, the value is nobody's business.
QString masked(const Secret &authorization)
{
    return authorization.reveal().section(u' ', 0, 0) + u' ' + QString(12, QChar(0x2022));
}

QString headerText(const PlannedDelivery &planned)
{
    QStringList lines;
    if (!hasHeader(planned.request, u"Content-Type"_s))
        lines.append(u"Content-Type: application/json"_s);
    if (!hasHeader(planned.request, u"User-Agent"_s))
        lines.append(u"User-Agent: Hooksmith/" HOOKSMITH_VERSION ""_s);
    if (!planned.authorization.isEmpty())
        lines.append(u"Authorization: "_s + masked(planned.authorization));
    for (const Header &header : planned.request.headers)
        lines.append(header.name + u": " + header.value);
    return lines.join(u'\n');
}

} // namespace

RequestView::RequestView(QWidget *parent)
    : QWidget(parent)
    , m_target(new TextLabel(TextLabel::Role::Code, {}, this))
    , m_headers(new TextLabel(TextLabel::Role::Code, {}, this))
    , m_source(new TextLabel(TextLabel::Role::Muted, {}, this))
    , m_note(new TextLabel(TextLabel::Role::Warning, {}, this))
    , m_body(createCodeView(u"requestBody"_s, tr("Request body"), this))
{
    m_target->setObjectName(u"requestTarget"_s);
    m_headers->setObjectName(u"requestHeaders"_s);
    m_source->setObjectName(u"credentialsSource"_s);
    m_note->setObjectName(u"credentialsNote"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (TextLabel *label : {m_target, m_headers}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    layout->addWidget(m_source);
    layout->addWidget(m_note);
    layout->addWidget(m_body, 1);
    clear();
}

void RequestView::show(const PlannedDelivery &planned, const QString &source)
{
    m_target->setText(planned.request.method + u' ' + planned.request.url);
    m_headers->setText(headerText(planned));
    m_source->showIfAny(TextLabel::Role::Muted, planned.authorization.isEmpty() ? QString() : source);
    m_note->showIfAny(TextLabel::Role::Warning, planned.authorizationNote);
    m_body->setPlainText(indentedBody(planned.request.body));
    setVisible(true);
}

void RequestView::clear()
{
    setVisible(false);
}

} // namespace hooksmith
