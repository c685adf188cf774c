// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/payloadpane.h"

#include "catalog/eventcatalog.h"
#include "editor/codeeditor.h"
#include "editor/filedrop.h"
#include "eventfile/eventfilepicker.h"
#include "events/eventpicker.h"
#include "scrub/scrubbing.h"
#include "settings/settings.h"
#include "widgets/persistentsplitter.h"
#include "workbench/payloadeditor.h"
#include "workbench/payloadheader.h"
#include "workbench/payloadmarks.h"
#include "workbench/payloadnotices.h"
#include "workbench/payloadtext.h"

#include <QDir>
#include <QFileDialog>
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
    , m_header(new PayloadHeader(this))
    , m_file(new EventFilePicker(events, this))
    , m_text(new PayloadEditor(settings, this))
    , m_editor(m_text->editor())
    , m_scrubbing(new Scrubbing(tr("Undo in the editor brings the values back."), this))
    , m_notices(new PayloadNotices(this))
    , m_check(new PayloadCheck(this))
    , m_marks(new PayloadMarks(
          m_editor, *m_check, [this] { return schema(); }, [this] { return m_settings.language(); }, *this))
{
    arrange();
    setFocusProxy(m_text);
    m_header->picker().fill(events, {}, settings.language());
    connectHeader();
    connectParts();
    connectFile();
}

void PayloadPane::arrange()
{
    auto *parts = new PersistentSplitter(Qt::Vertical, u"eventFileParts"_qs, m_settings, this);
    parts->addWidget(m_file);
    parts->addWidget(m_text);
    parts->restore({150, 150});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_notices->above());
    layout->addWidget(parts, 1);
    layout->addWidget(m_notices->below());
}

void PayloadPane::connectHeader()
{
    connect(&m_header->picker(), &EventPicker::typeChosen, this, &PayloadPane::chooseType);
    connect(m_header, &PayloadHeader::openRequested, this, &PayloadPane::chooseFile);
    connect(m_header, &PayloadHeader::resetRequested, this, &PayloadPane::resetToSample);
    connect(m_header, &PayloadHeader::scrubRequested, this, &PayloadPane::scrub);
    connect(m_header, &PayloadHeader::caseRequested, this, &PayloadPane::caseRequested);
}

void PayloadPane::connectParts()
{
    connect(m_text, &PayloadEditor::edited, this, &PayloadPane::takeEdit);
    connect(m_check, &PayloadCheck::checked, this, &PayloadPane::showFindings);
    connect(m_notices, &PayloadNotices::linesRequested, this, [this] { m_file->openText(payload()); });
    connect(m_notices, &PayloadNotices::nextFindingRequested, m_marks, &PayloadMarks::goToNext);
    connect(m_scrubbing, &Scrubbing::accepted, this, &PayloadPane::takeScrubbed);
    connect(m_scrubbing, &Scrubbing::nothingFound, this,
            [this] { m_notices->say(Tone::Success, tr("No personal data was found in this payload.")); });
}

void PayloadPane::connectFile()
{
    connect(new FileDrop(*m_editor.viewport()), &FileDrop::dropped, this, &PayloadPane::openFile);
    connect(m_file, &EventFilePicker::opened, this, [this] {
        m_notices->withdraw();
        m_edits.forgetEvents();
    });
    connect(m_file, &EventFilePicker::failed, this, &PayloadPane::showFileProblem);
    connect(m_file, &EventFilePicker::picked, this, &PayloadPane::pick);
    connect(m_file, &EventFilePicker::entered, &m_editor, [this] { m_editor.setFocus(); });
    connect(m_file, &EventFilePicker::closed, this, &PayloadPane::leaveFile);
}

QSize PayloadPane::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), m_file->isHidden() ? leastHeight : leastHeightWithFile};
}

void PayloadPane::setSubscribedEvents(const QStringList &types)
{
    m_header->picker().fill(m_events, types, m_settings.language());
}

void PayloadPane::setEventType(const QString &type)
{
    m_edits.ofTypes.clear();
    m_edits.event.reset();
    m_header->picker().setCurrentType(type);
    display(sampleOf(type));
}

void PayloadPane::showPayload(const QString &type, const QByteArray &payload)
{
    m_edits.event.reset();
    m_header->picker().setCurrentType(type);
    display(payload);
    if (!isSample())
        m_edits.ofTypes.insert(type, payload);
}

QString PayloadPane::eventType() const
{
    return m_header->picker().currentType();
}

void PayloadPane::setPayload(const QByteArray &payload)
{
    display(payload);
    if (!isSample())
        m_edits.ofTypes.insert(eventType(), payload);
}

QByteArray PayloadPane::payload() const
{
    return m_text->payload();
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
    m_edits.event.reset();
    display(m_edits.ofTypes.value(type, sampleOf(type)));
    emit edited();
}

void PayloadPane::resetToSample()
{
    m_edits.event.reset();
    m_edits.ofTypes.remove(eventType());
    m_text->replace(sampleOf(eventType()));
    m_edits.ofTypes.remove(eventType());
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
    m_notices->withdraw();
    m_edits.event.reset();
    m_adoptsType = true;
    display(*content);
}

void PayloadPane::showFileProblem(const Error &error)
{
    m_notices->say(Tone::Error, tr("Cannot open the payload. %1").arg(error.describe()));
}

/// What was opened is an event of the type it names, in the catalogue or not.
void PayloadPane::adoptType()
{
    const QString named = m_check->value()[u"type"].toString();
    if (!m_check->problem() && !named.isEmpty() && named != eventType()) {
        m_header->picker().setCurrentType(named);
        m_check->check(payload(), schema());
    }
    m_edits.ofTypes.insert(eventType(), payload());
    emit changed();
    emit edited();
}

void PayloadPane::pick(qsizetype event, const QString &type, const QByteArray &payload)
{
    m_edits.event = event;
    if (!type.isEmpty())
        m_header->picker().setCurrentType(type);
    display(m_edits.ofEvents.value(event, payload));
    emit edited();
}

/// The event that is shown stays, as an edit of its type's sample.
void PayloadPane::leaveFile()
{
    if (m_edits.event)
        m_edits.ofTypes.insert(eventType(), payload());
    m_edits.forgetEvents();
    m_editor.setFocus();
}

void PayloadPane::display(const QByteArray &payload)
{
    m_notices->hideFindings();
    m_text->load(payload);
    textChanged();
}

void PayloadPane::takeEdit()
{
    m_edits.keep(eventType(), payload());
    textChanged();
    emit edited();
}

void PayloadPane::textChanged()
{
    m_notices->showSize(payload().size(), m_text->isWhole());
    m_header->setScrubbable(!isOfCatalogue());
    m_scrubbing->cancel();
    m_check->check(payload(), schema());
    emit changed();
}

void PayloadPane::showFindings()
{
    if (m_text->isWhole())
        m_marks->showFindings();
    else
        m_marks->clear();
    m_notices->showFindings(*m_check, eventType(), m_events.find(eventType()), m_text->isWhole());
    m_notices->offerLines(m_check->problem() && EventFile::isEventText(payload()));
    if (m_adoptsType && !m_check->isReading()) {
        m_adoptsType = false;
        adoptType();
    }
}

void PayloadPane::scrub()
{
    if (m_check->problem())
        return m_notices->say(Tone::Warning,
                              tr("The payload is no JSON yet, so that nobody knows what in it is personal."));
    m_scrubbing->look(payload(), schema());
}

void PayloadPane::takeScrubbed(const QByteArray &before, const QByteArray &after)
{
    if (before == payload())
        m_text->replace(after);
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
