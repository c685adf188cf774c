// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/payloadcheck.h"
#include "workbench/payloadedits.h"
#include <QWidget>

namespace hooksmith {

class CodeEditor;
class EventCatalog;
class EventFilePicker;
class PayloadEditor;
class PayloadHeader;
class PayloadMarks;
class PayloadNotices;
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
    [[nodiscard]] const PayloadHeader &header() const { return *m_header; }
    [[nodiscard]] CodeEditor &editor() const { return m_editor; }
    [[nodiscard]] const PayloadCheck &check() const { return *m_check; }

    void openFile(const QString &path);
    void goTo(int line, int column);

signals:
    void changed();       ///< the text or the event type, by whomever
    void edited();        ///< the same, by the user
    void caseRequested(); ///< the payload is to be kept as a case

private:
    void arrange();
    void connectHeader();
    void connectParts();
    void connectFile();
    void chooseType(const QString &type);
    void resetToSample();
    void chooseFile();
    void takeFile(const Result<QByteArray> &content);
    void showFileProblem(const Error &error);
    void adoptType();
    void pick(qsizetype event, const QString &type, const QByteArray &payload);
    void leaveFile();
    void display(const QByteArray &payload);
    void textChanged();
    void takeEdit();
    void showFindings();
    void scrub();
    void takeScrubbed(const QByteArray &before, const QByteArray &after);
    [[nodiscard]] QByteArray sampleOf(const QString &type) const;
    [[nodiscard]] const PayloadSchema &schema();

    const EventCatalog &m_events;
    Settings &m_settings;
    PayloadHeader *m_header;
    EventFilePicker *m_file;
    PayloadEditor *m_text;
    CodeEditor &m_editor;
    Scrubbing *m_scrubbing;
    PayloadNotices *m_notices;
    PayloadCheck *m_check;
    PayloadMarks *m_marks;
    PayloadEdits m_edits;
    QHash<QString, PayloadSchema> m_schemas; ///< by event type, those asked for
    bool m_adoptsType = false;               ///< once what was opened has been read
};

} // namespace hooksmith
