// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/draftkeeper.h"

namespace hooksmith {

namespace {

constexpr std::chrono::milliseconds pause{1000};

} // namespace

DraftKeeper::DraftKeeper(DraftStore &store, QString workspace, QString endpointName, CurrentDraft current,
                         QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_workspace(std::move(workspace))
    , m_endpointName(std::move(endpointName))
    , m_current(std::move(current))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keepNow);
}

void DraftKeeper::touch()
{
    m_timer.start();
}

void DraftKeeper::keepNow()
{
    m_timer.stop();
    std::optional<Draft> draft = m_current();
    if (!draft) {
        m_store.remove(m_workspace, m_endpointName);
        return;
    }
    draft->workspace = m_workspace;
    draft->endpointName = m_endpointName;
    draft->savedAt = QDateTime::currentDateTimeUtc();
    if (const Result<QString> saved = m_store.save(*draft); !saved)
        emit failed(saved.error());
}

void DraftKeeper::follow(const QString &endpointName)
{
    m_endpointName = endpointName;
}

void DraftKeeper::drop()
{
    m_timer.stop();
    m_store.remove(m_workspace, m_endpointName);
}

} // namespace hooksmith
