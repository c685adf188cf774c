// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/payloadpane.h"

#include "catalog/eventcatalog.h"
#include "editor/editabletext.h"
#include "editor/editorpanel.h"
#include "editor/filedrop.h"
#include "eventfile/eventfilepicker.h"
#include "events/eventpicker.h"
#include "scrub/scrubbing.h"
#include "settings/settings.h"
#include "widgets/notice.h"
#include "widgets/paneheader.h"
#include "widgets/persistentsplitter.h"
#include "workbench/payloadmarks.h"
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

namespace {

// What the parts ask for together is more than a small screen has.
constexpr int leastHeight = 90;
constexpr int leastHeightWithFile = 366; // some events, and some lines of the one that is picked

} // namespace

PayloadPane::PayloadPane(const EventCatalog &events, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_events(events)
    , m_settings(settings)
    , m_picker(new EventPicker(this))
    , m_file(new EventFilePicker(events, this))
    , m_panel(new EditorPanel(CodeEditor::Language::Json, settings, this))
    , m_editor(m_panel->editor())
    , m_scrubbing(new Scrubbing(this))
    , m_sizeNotice(new Notice(this))
    , m_fileNotice(new Notice(this))
    , m_linesNotice(new Notice(this))
    , m_schemaNotice(new Notice(this))
    , m_check(new PayloadCheck(this))
    , m_marks(new PayloadMarks(
          m_editor, *m_check, [this] { return schema(); }, [this] { return m_settings.language(); }, *this))
{
    m_editor.setObjectName(u"payloadEditor"_qs);
    m_editor.setAccessibleName(tr("Payload"));
    m_sizeNotice->setObjectName(u"payloadSize"_qs);
    m_fileNotice->setObjectName(u"payloadFileProblem"_qs);
    m_linesNotice->setObjectName(u"payloadLines"_qs);
    m_schemaNotice->setObjectName(u"payloadSchema"_qs);
    arrange();
    setFocusProxy(m_panel);
    m_picker->fill(events, {}, settings.language());
    connectParts();
}

void PayloadPane::arrange()
{
    auto *notices = new QVBoxLayout;
    notices->setContentsMargins(12, 0, 12, 0);
    for (Notice *notice : {m_fileNotice, m_sizeNotice, m_linesNotice})
        notices->addWidget(notice);
    auto *parts = new PersistentSplitter(Qt::Vertical, u"eventFileParts"_qs, m_settings, this);
    parts->addWidget(m_file);
    parts->addWidget(m_panel);
    parts->restore({150, 150});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header());
    layout->addLayout(notices);
    layout->addWidget(parts, 1);
    layout->addWidget(m_schemaNotice); // at the foot, so that the text does not move while one types
}

void PayloadPane::connectParts()
{
    connect(&m_editor, &CodeEditor::textChanged, this, &PayloadPane::textEdited);
    connect(&m_editor, &CodeEditor::largeTextPasted, this, &PayloadPane::insertLarge);
    connect(m_picker, &EventPicker::typeChosen, this, &PayloadPane::chooseType);
    connect(m_check, &PayloadCheck::checked, this, &PayloadPane::showFindings);
    connect(new FileDrop(*m_editor.viewport()), &FileDrop::dropped, this, &PayloadPane::openFile);
    connect(m_fileNotice, &Notice::actionTriggered, m_fileNotice, &QWidget::hide);
    connect(m_linesNotice, &Notice::actionTriggered, this, [this] { m_file->openText(payload()); });
    connect(m_schemaNotice, &Notice::actionTriggered, m_marks, &PayloadMarks::goToNext);
    connect(m_file, &EventFilePicker::opened, this, [this] {
        m_fileNotice->hide();
        m_eventEdits.clear();
        m_event.reset();
    });
    connect(m_file, &EventFilePicker::failed, this, &PayloadPane::showFileProblem);
    connect(m_file, &EventFilePicker::picked, this, &PayloadPane::pick);
    connect(m_file, &EventFilePicker::entered, &m_editor, [this] { m_editor.setFocus(); });
    connect(m_file, &EventFilePicker::closed, this, &PayloadPane::leaveFile);
    connect(m_scrubbing, &Scrubbing::accepted, this, &PayloadPane::takeScrubbed);
    connect(m_scrubbing, &Scrubbing::nothingFound, this, [this] {
        m_fileNotice->notify(Tone::Success, tr("No personal data was found in this payload."), tr("Dismiss"));
    });
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
    QToolButton *open =
        made->addButton(u"openPayload"_qs, u"open"_qs, tr("Open…"),
                        tr("Open a payload, or a file with one event a line; files can be dropped here, too"), true);
    m_scrub = made->addButton(u"scrubPayload"_qs, u"scrub"_qs, tr("Scrub…"),
                              tr("Replace personal data by fakes; what is replaced is shown first"), true);
    QToolButton *keep = made->addButton(u"keepCase"_qs, u"keep"_qs, tr("Keep as Case…"),
                                        tr("Keep the payload and its result with the endpoint"), true);
    connect(m_scrub, &QToolButton::clicked, this, &PayloadPane::scrub);
    connect(keep, &QToolButton::clicked, this, &PayloadPane::caseRequested);
    connect(reset, &QToolButton::clicked, this, &PayloadPane::resetToSample);
    connect(open, &QToolButton::clicked, this, &PayloadPane::chooseFile);
    return made;
}

QSize PayloadPane::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), m_file->isHidden() ? leastHeight : leastHeightWithFile};
}

void PayloadPane::setSubscribedEvents(const QStringList &types)
{
    m_picker->fill(m_events, types, m_settings.language());
}

void PayloadPane::setEventType(const QString &type)
{
    m_edits.clear();
    m_event.reset();
    m_picker->setCurrentType(type);
    display(sampleOf(type));
}

void PayloadPane::showPayload(const QString &type, const QByteArray &payload)
{
    m_event.reset();
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

bool PayloadPane::isOfCatalogue() const
{
    return m_events.hasPayload(eventType(), payload());
}

void PayloadPane::goTo(int line, int column)
{
    m_editor.goTo(line, column);
}

void PayloadPane::chooseType(const QString &type)
{
    m_event.reset();
    display(m_edits.value(type, sampleOf(type)));
    emit edited();
}

void PayloadPane::resetToSample()
{
    m_event.reset();
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
    auto *dialog = new QFileDialog(this, tr("Open a Payload"), QDir::homePath(),
                                   tr("JSON and NDJSON files (*.json *.ndjson *.jsonl);;All files (*)"));
    dialog->setObjectName(u"openPayloadDialog"_qs);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &PayloadPane::openFile);
    dialog->open();
}

void PayloadPane::openFile(const QString &path)
{
    QtConcurrent::run(&EventFile::isEventFile, path).then(this, [this, path](bool hasLines) {
        if (hasLines)
            return m_file->openFile(path);
        QtConcurrent::run(&readPayload, path).then(this, [this](const Result<QByteArray> &content) {
            takeFile(content);
        });
    });
}

void PayloadPane::takeFile(const Result<QByteArray> &content)
{
    if (!content)
        return showFileProblem(content.error());
    m_fileNotice->hide();
    m_event.reset();
    m_adoptsType = true;
    display(*content);
}

void PayloadPane::showFileProblem(const Error &error)
{
    m_fileNotice->notify(Tone::Error, tr("Cannot open the payload. %1").arg(error.describe()), tr("Dismiss"));
}

/// What was opened is an event of the type it names, in the catalogue or not.
void PayloadPane::adoptType()
{
    const QString named = m_check->value()[u"type"].toString();
    if (!m_check->problem() && !named.isEmpty() && named != eventType()) {
        m_picker->setCurrentType(named);
        m_check->check(payload(), schema());
    }
    m_edits.insert(eventType(), payload());
    emit changed();
    emit edited();
}

void PayloadPane::pick(qsizetype event, const QString &type, const QByteArray &payload)
{
    m_event = event;
    if (!type.isEmpty())
        m_picker->setCurrentType(type);
    display(m_eventEdits.value(event, payload));
    emit edited();
}

/// The event that is shown stays, as an edit of its type's sample.
void PayloadPane::leaveFile()
{
    if (m_event)
        m_edits.insert(eventType(), payload());
    m_event.reset();
    m_eventEdits.clear();
    m_editor.setFocus();
}

void PayloadPane::keepEdit(const QByteArray &payload)
{
    if (m_event)
        m_eventEdits.insert(*m_event, payload);
    else
        m_edits.insert(eventType(), payload);
}

void PayloadPane::display(const QByteArray &payload)
{
    const QScopedValueRollback guard(m_isLoading, true);
    const bool editable = isEditable(payload);
    m_schemaNotice->hide();
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
    keepEdit(text);
    emit edited();
}

void PayloadPane::insertLarge(const QByteArray &text)
{
    QByteArray whole = m_editor.bytes();
    whole.insert(m_editor.SendScintilla(QsciScintilla::SCI_GETCURRENTPOS), text);
    display(whole);
    keepEdit(whole);
    emit edited();
}

void PayloadPane::textChanged()
{
    m_scrub->setVisible(!isOfCatalogue());
    m_scrubbing->cancel();
    m_check->check(payload(), schema());
    emit changed();
}

void PayloadPane::showFindings()
{
    if (m_large.isEmpty())
        m_marks->showFindings();
    else
        m_marks->clear();
    showSchemaNotice();
    offerLines();
    if (m_adoptsType && !m_check->isReading()) {
        m_adoptsType = false;
        adoptType();
    }
}

/// What is unusual about a payload is said, and hinders nothing.
void PayloadPane::showSchemaNotice()
{
    const QList<Error> &warnings = m_check->warnings();
    if (m_check->problem()) // in the middle of typing: what was said stays until more is known
        return;
    if (m_check->isReading() || eventType().isEmpty())
        return m_schemaNotice->hide();
    if (!warnings.isEmpty())
        return m_schemaNotice->notify(
            Tone::Warning,
            tr("Line %1, column %2: %3")
                    .arg(warnings.first().line)
                    .arg(warnings.first().column)
                    .arg(warnings.first().message) +
                (warnings.size() > 1 ? u' ' + tr("And %n more.", nullptr, static_cast<int>(warnings.size() - 1))
                                     : QString()),
            m_large.isEmpty() ? tr("Show") : QString());
    if (!m_events.find(eventType()))
        return m_schemaNotice->notify(
            Tone::Information,
            tr("%1 is not in the catalogue, so no schema is known. It is run all the same.").arg(eventType()));
    m_schemaNotice->hide();
}

/// Several events were pasted, one a line.
void PayloadPane::offerLines()
{
    if (m_check->problem() && EventFile::isEventText(payload()))
        m_linesNotice->notify(Tone::Information, tr("This text has several events, one a line."), tr("Pick One"));
    else
        m_linesNotice->hide();
}

void PayloadPane::scrub()
{
    if (m_check->problem())
        return m_fileNotice->notify(Tone::Warning,
                                    tr("The payload is no JSON yet, so that nobody knows what in it is personal."),
                                    tr("Dismiss"));
    m_scrubbing->look(payload(), schema());
}

void PayloadPane::takeScrubbed(const QByteArray &before, const QByteArray &after)
{
    if (before != payload())
        return;
    if (m_large.isEmpty())
        return m_editor.replaceAll(QString::fromUtf8(after)); // can be undone
    display(after);
    keepEdit(after);
    emit edited();
}

QByteArray PayloadPane::sampleOf(const QString &type) const
{
    const EventType *event = m_events.find(type);
    return event ? event->sample : QByteArray();
}

/// An empty schema where none is known.
const PayloadSchema &PayloadPane::schema()
{
    const QString type = eventType();
    auto known = m_schemas.find(type);
    if (known == m_schemas.end()) {
        const Result<JsonValue> read = m_events.schema(type);
        known = m_schemas.insert(type, read ? PayloadSchema(*read) : PayloadSchema());
    }
    return *known;
}

} // namespace hooksmith
