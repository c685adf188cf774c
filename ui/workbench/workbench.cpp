// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/workbench.h"

#include "catalog/eventcatalog.h"
#include "editor/codeeditor.h"
#include "script/transformrunner.h"

#include <QHBoxLayout>

namespace hooksmith {

Workbench::Workbench(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_transform(new CodeEditor(CodeEditor::Language::JavaScript, this))
    , m_payload(new CodeEditor(CodeEditor::Language::Json, this))
{
    m_transform->setObjectName(QStringLiteral("transformEditor"));
    m_payload->setObjectName(QStringLiteral("payloadEditor"));
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_transform);
    layout->addWidget(m_payload);
    connect(m_transform, &CodeEditor::textChanged, this, &Workbench::transformEdited);
    connect(m_payload, &CodeEditor::textChanged, this, &Workbench::payloadEdited);
    connect(this, &Workbench::transformEdited, this, &Workbench::dropReport);
    connect(this, &Workbench::payloadEdited, this, &Workbench::dropReport);
}

void Workbench::setIntegration(const Integration *, const QString &) {}

void Workbench::setRunSettings(const RunSettings &settings)
{
    m_settings = settings;
    dropReport();
}

void Workbench::setSubscribedEvents(const QStringList &) {}

void Workbench::setTransform(const QString &source)
{
    m_transform->load(source);
}

QString Workbench::transform() const
{
    return m_transform->text();
}

void Workbench::replaceTransform(const QString &source)
{
    m_transform->replaceAll(source);
}

void Workbench::setEventType(const QString &type)
{
    m_eventType = type;
    const EventType *event = m_services.events.find(type);
    setPayload(event ? event->sample : QByteArray());
}

QString Workbench::eventType() const
{
    return m_eventType;
}

void Workbench::setPayload(const QByteArray &payload)
{
    m_payload->load(QString::fromUtf8(payload));
}

QByteArray Workbench::payload() const
{
    return m_payload->text().toUtf8();
}

bool Workbench::payloadIsSample() const
{
    const EventType *event = m_services.events.find(m_eventType);
    return event && event->sample == payload();
}

const std::optional<RunReport> &Workbench::lastReport() const
{
    return m_report;
}

void Workbench::run()
{
    const int id = ++m_runId;
    m_services.runner
        .run({.source = transform(),
              .eventType = m_eventType,
              .payload = payload(),
              .url = m_settings.url,
              .method = m_settings.method,
              .variables = m_settings.variables,
              .timeout = m_settings.timeout})
        .then(this, [this, id](const RunReport &report) {
            if (id != m_runId)
                return;
            m_report = report;
            emit reportChanged();
        });
}

void Workbench::dropReport()
{
    ++m_runId;
    m_report.reset();
    emit reportChanged();
}

} // namespace hooksmith
