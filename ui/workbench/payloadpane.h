// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/payloadcheck.h"

#include <QHash>
#include <QWidget>

class QToolButton;

namespace hooksmith {

class CodeEditor;
class EditorPanel;
class EventCatalog;
class EventFilePicker;
class EventPicker;
class Notice;
class PaneHeader;
class PayloadMarks;
class Scrubbing;
class Settings;

/// The event that goes through the transform: a built-in sample, an edited one, a file of the user's, or one of the
/// events of such a file.
class PayloadPane final : public QWidget
{
    Q_OBJECT

public:
    PayloadPane(const EventCatalog &events, Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override; ///< with room for the events of a file that is open
    void setSubscribedEvents(const QStringList &types);
    void setEventType(const QString &type); ///< shows the sample and forgets the edits of others
    [[nodiscard]] QString eventType() const;
    /// Shows a payload of this type beside what the user has edited of the others.
    void showPayload(const QString &type, const QByteArray &payload);
    void setPayload(const QByteArray &payload);
    [[nodiscard]] QByteArray payload() const;
    [[nodiscard]] bool isSample() const;
    [[nodiscard]] bool isOfCatalogue() const; ///< the sample or one of its variants: nobody's personal data
    [[nodiscard]] CodeEditor &editor() const { return m_editor; }
    [[nodiscard]] const PayloadCheck &check() const { return *m_check; }

    void openFile(const QString &path);
    void goTo(int line, int column);

signals:
    void changed();       ///< the text or the event type, by whomever
    void edited();        ///< the same, by the user
    void caseRequested(); ///< the payload is to be kept as a case

private:
    PaneHeader *header();
    void arrange();
    void connectParts();
    void chooseType(const QString &type);
    void resetToSample();
    void chooseFile();
    void takeFile(const Result<QByteArray> &content);
    void showFileProblem(const Error &error);
    void adoptType();
    void pick(qsizetype event, const QString &type, const QByteArray &payload);
    void leaveFile();
    void keepEdit(const QByteArray &payload);
    void display(const QByteArray &payload);
    void textChanged();
    void textEdited();
    void insertLarge(const QByteArray &text);
    void showFindings();
    void showSchemaNotice();
    void offerLines();
    void scrub();
    void takeScrubbed(const QByteArray &before, const QByteArray &after);
    [[nodiscard]] QByteArray sampleOf(const QString &type) const;
    [[nodiscard]] const PayloadSchema &schema();

    const EventCatalog &m_events;
    Settings &m_settings;
    EventPicker *m_picker;
    EventFilePicker *m_file;
    EditorPanel *m_panel;
    CodeEditor &m_editor;
    QToolButton *m_scrub = nullptr;
    Scrubbing *m_scrubbing;
    Notice *m_sizeNotice;
    Notice *m_fileNotice;
    Notice *m_linesNotice;
    Notice *m_schemaNotice;
    PayloadCheck *m_check;
    PayloadMarks *m_marks;
    QByteArray m_large;                 ///< a payload that is not editable; empty where the editor holds all of it
    QHash<QString, QByteArray> m_edits; ///< what the user made of each type's sample
    QHash<qsizetype, QByteArray> m_eventEdits; ///< and of each event of the file
    std::optional<qsizetype> m_event;          ///< of the file, which is shown
    QHash<QString, PayloadSchema> m_schemas;   ///< by event type, those asked for
    bool m_isLoading = false;
    bool m_adoptsType = false; ///< once what was opened has been read
};

} // namespace hooksmith
