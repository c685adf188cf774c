// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/drafts.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace hooksmith {

/// Writes a page's edits to the draft store a second after the last one, so that a crash loses nothing.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    using CurrentDraft = std::function<std::optional<Draft>()>; ///< empty while nothing is unsaved

    DraftKeeper(DraftStore &store, QString workspace, QString endpointName, CurrentDraft current,
                QObject *parent = nullptr);

    void touch();                             ///< something was edited
    void keepNow();                           ///< without waiting for the second to pass
    void drop();                              ///< what was unsaved is saved or not wanted
    void follow(const QString &endpointName); ///< the endpoint has another name now

signals:
    void failed(const hooksmith::Error &error);

private:
    DraftStore &m_store;
    QString m_workspace;
    QString m_endpointName;
    CurrentDraft m_current;
    QTimer m_timer;
};

} // namespace hooksmith
