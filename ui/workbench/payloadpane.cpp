// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/payloadpane.h"

#include "catalog/eventcatalog.h"
#include "editor/editabletext.h"
#include "editor/editorpanel.h"
#include "editor/errormark.h"
#include "editor/filedrop.h"
#include "settings/settings.h"
#include "widgets/notice.h"
#include "widgets/paneheader.h"
#include "workbench/eventpicker.h"
#include "workbench/payloadtext.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace hooksmith {

PayloadPane::PayloadPane(const EventCatalog &events, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_events(events)
    , m_settings(settings)
    , m_picker(new EventPicker(this))
    , m_panel(new EditorPanel(CodeEditor::Language::Json, settings, this))
    , m_editor(m_panel->editor())
    , m_mark(new ErrorMark(m_editor))
    , m_sizeNotice(new Notice(this))
    , m_fileNotice(new Notice(this))
    , m_check(new PayloadCheck(this))
{
    m_editor.setObjectName(u"payloadEditor"_qs);
    m_editor.setAccessibleName(tr("Payload"));
    m_sizeNotice->setObjectName(u"payloadSize"_qs);
    m_fileNotice->setObjectName(u"payloadFileProblem"_qs);
    auto *notices = new QVBoxLayout;
    notices->setContentsMargins(12, 0, 12, 0);
    notices->addWidget(m_fileNotice);
    notices->addWidget(m_sizeNotice);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header());
    layout->addLayout(notices);
    layout->addWidget(m_panel, 1);
    setFocusProxy(m_panel);
    m_picker->fill(events, {}, settings.language());

    connect(&m_editor, &CodeEditor::textChanged, this, &PayloadPane::textEdited);
    connect(&m_editor, &CodeEditor::largeTextPasted, this, &PayloadPane::insertLarge);
    connect(m_picker, &EventPicker::typeChosen, this, &PayloadPane::chooseType);
    connect(m_check, &PayloadCheck::checked, this, &PayloadPane::showProblem);
    connect(new FileDrop(*m_editor.viewport()), &FileDrop::dropped, this, &PayloadPane::openFile);
    connect(m_fileNotice, &Notice::actionTriggered, m_fileNotice, &QWidget::hide);
}

PaneHeader *PayloadPane::header()
{
    auto *made = new PaneHeader({}, this);
    auto *label = new QLabel(tr("&Event"), made);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    label->setBuddy(m_picker);
    m_picker->setObjectName(u"eventPicker"_qs);
    m_picker->setAccessibleName(tr("Event type"));
    m_picker->setStatusTip(tr("The event that goes through the transform"));
    made->add(label);
    made->add(m_picker, 1);
    QToolButton *reset = made->addButton(u"resetPayload"_qs, u"reset"_qs, tr("Reset to Sample"),
                                         tr("Put the built-in sample back"), true);
    QToolButton *open = made->addButton(u"openPayload"_qs, u"open"_qs, tr("Open…"),
                                        tr("Open a payload from a JSON file; a file can be dropped here, too"), true);
    connect(reset, &QToolButton::clicked, this, &PayloadPane::resetToSample);
    connect(open, &QToolButton::clicked, this, &PayloadPane::chooseFile);
    return made;
}

void PayloadPane::setSubscribedEvents(const QStringList &types)
{
    m_picker->fill(m_events, types, m_settings.language());
}

void PayloadPane::setEventType(const QString &type)
{
    m_edits.clear();
    m_picker->setCurrentType(type);
    display(sampleOf(type));
}

void PayloadPane::showPayload(const QString &type, const QByteArray &payload)
{
    m_picker->setCurrentType(type);
    display(payload);
    if (!isSample())
        m_edits.insert(type, payload);
}

QString PayloadPane::eventType() const
{
    return m_picker->currentType();
}

void PayloadPane::setPayload(const QByteArray &payload)
{
    display(payload);
    if (!isSample())
        m_edits.insert(eventType(), payload);
}

QByteArray PayloadPane::payload() const
{
    return m_large.isEmpty() ? m_editor.bytes() : m_large;
}

bool PayloadPane::isSample() const
{
    return payload() == sampleOf(eventType());
}

void PayloadPane::goTo(int line, int column)
{
    m_editor.goTo(line, column);
}

void PayloadPane::chooseType(const QString &type)
{
    display(m_edits.value(type, sampleOf(type)));
    emit edited();
}

void PayloadPane::resetToSample()
{
    m_edits.remove(eventType());
    const QByteArray sample = sampleOf(eventType());
    if (m_large.isEmpty())
        m_editor.replaceAll(QString::fromUtf8(sample)); // can be undone
    else
        display(sample);
    m_edits.remove(eventType());
    emit edited();
}

void PayloadPane::chooseFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Open a Payload"), QDir::homePath(), tr("JSON files (*.json);;All files (*)"));
    dialog->setObjectName(u"openPayloadDialog"_qs);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &PayloadPane::openFile);
    dialog->open();
}

void PayloadPane::openFile(const QString &path)
{
    QtConcurrent::run([path] { return readPayload(path); }).then(this, [this](const Result<QByteArray> &content) {
        takeFile(content);
    });
}

void PayloadPane::takeFile(const Result<QByteArray> &content)
{
    if (!content) {
        m_fileNotice->notify(Tone::Error, tr("Cannot open the payload. %1").arg(content.error().describe()),
                             tr("Dismiss"));
        return;
    }
    m_fileNotice->hide();
    m_adoptsType = true;
    display(*content);
}

/// What was opened is an event of the type it names, where that is one of the catalogue.
void PayloadPane::adoptType()
{
    const QString named = m_check->value()[u"type"].toString();
    if (!m_check->problem() && m_events.find(named))
        m_picker->setCurrentType(named);
    m_edits.insert(eventType(), payload());
    emit changed();
    emit edited();
}

void PayloadPane::display(const QByteArray &payload)
{
    const QScopedValueRollback guard(m_isLoading, true);
    const bool editable = isEditable(payload);
    m_large = editable ? QByteArray() : payload;
    m_editor.setReadOnly(!editable);
    m_editor.load(editable ? payload : beginningOf(payload));
    if (editable)
        m_sizeNotice->hide();
    else
        m_sizeNotice->notify(Tone::Information,
                             tr("This payload of %1 is too large to be edited here. Every run uses all of it; its "
                                "beginning is shown.")
                                 .arg(QLocale().formattedDataSize(payload.size())));
    textChanged();
}

void PayloadPane::textEdited()
{
    if (m_isLoading)
        return;
    const QByteArray text = m_editor.bytes();
    if (!isEditable(text)) // something large was pasted
        display(text);
    else
        textChanged();
    m_edits.insert(eventType(), text);
    emit edited();
}

void PayloadPane::insertLarge(const QByteArray &text)
{
    QByteArray whole = m_editor.bytes();
    whole.insert(m_editor.SendScintilla(QsciScintilla::SCI_GETCURRENTPOS), text);
    display(whole);
    m_edits.insert(eventType(), whole);
    emit edited();
}

void PayloadPane::textChanged()
{
    m_check->check(payload());
    emit changed();
}

void PayloadPane::showProblem()
{
    const std::optional<Error> &problem = m_check->problem();
    if (problem && m_large.isEmpty())
        m_mark->set(problem->line, problem->column, problem->message);
    else
        m_mark->clear();
    if (m_adoptsType && !m_check->isReading()) {
        m_adoptsType = false;
        adoptType();
    }
}

QByteArray PayloadPane::sampleOf(const QString &type) const
{
    const EventType *event = m_events.find(type);
    return event ? event->sample : QByteArray();
}

} // namespace hooksmith
