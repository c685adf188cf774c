// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coverage/coveragemap.h"
#include "script/protocol/messages.h"
#include "source/sourceoutline.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <deque>

namespace hooksmith {

class SandboxProcess;

/// Reads transforms without running them, in a sandbox process of its own, which starts with the first of them. Lives
/// on one thread and never blocks it.
class SourceInspector final : public QObject
{
    Q_OBJECT

public:
    explicit SourceInspector(QString sandboxProgram, QObject *parent = nullptr);
    ~SourceInspector() override;

    /// Where the transform says what it sends; an empty outline where it cannot be read.
    [[nodiscard]] QFuture<SourceOutline> inspect(const QString &source);
    /// What runs of the transform count where their jobs ask for coverage; empty where it cannot be read.
    [[nodiscard]] QFuture<CoverageMap> coverageMap(const QString &source);

private:
    struct Waiting
    {
        protocol::Inspect question;
        QPromise<QByteArray> promise;
    };

    [[nodiscard]] QFuture<QByteArray> ask(const protocol::Inspect &question);
    void dispatch();
    void finish(const QByteArray &json);
    void startProcess();

    QString m_sandboxProgram;
    SandboxProcess *m_process = nullptr;
    std::deque<Waiting> m_waiting; // the first one is being read while m_process is busy
};

} // namespace hooksmith
