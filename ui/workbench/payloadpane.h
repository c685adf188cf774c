// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/payloadcheck.h"

#include <QHash>
#include <QWidget>

namespace hooksmith {

class CodeEditor;
class EditorPanel;
class ErrorMark;
class EventCatalog;
class EventPicker;
class Notice;
class PaneHeader;
class Settings;

/// The event that goes through the transform: a built-in sample, an edited one, or a file of the user's.
class PayloadPane final : public QWidget
{
    Q_OBJECT

public:
    PayloadPane(const EventCatalog &events, Settings &settings, QWidget *parent = nullptr);

    void setSubscribedEvents(const QStringList &types);
    void setEventType(const QString &type); ///< shows the sample and forgets the edits of others
    [[nodiscard]] QString eventType() const;
    /// Shows a payload of this type beside what the user has edited of the others.
    void showPayload(const QString &type, const QByteArray &payload);
    void setPayload(const QByteArray &payload);
    [[nodiscard]] QByteArray payload() const;
    [[nodiscard]] bool isSample() const;
    [[nodiscard]] const PayloadCheck &check() const { return *m_check; }

    void openFile(const QString &path);
    void goTo(int line, int column);

signals:
    void changed(); ///< the text or the event type, by whomever
    void edited();  ///< the same, by the user

private:
    PaneHeader *header();
    void chooseType(const QString &type);
    void resetToSample();
    void chooseFile();
    void takeFile(const Result<QByteArray> &content);
    void adoptType();
    void display(const QByteArray &payload);
    void textChanged();
    void textEdited();
    void insertLarge(const QByteArray &text);
    void showProblem();
    [[nodiscard]] QByteArray sampleOf(const QString &type) const;

    const EventCatalog &m_events;
    Settings &m_settings;
    EventPicker *m_picker;
    EditorPanel *m_panel;
    CodeEditor &m_editor;
    ErrorMark *m_mark;
    Notice *m_sizeNotice;
    Notice *m_fileNotice;
    PayloadCheck *m_check;
    QByteArray m_large;                 ///< a payload that is not editable; empty where the editor holds all of it
    QHash<QString, QByteArray> m_edits; ///< what the user made of each type's sample
    bool m_isLoading = false;
    bool m_adoptsType = false; ///< once what was opened has been read
};

} // namespace hooksmith
