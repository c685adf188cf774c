// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/sandbox/channel.h"
#include "script/sandbox/memoryguard.h"
#include "script/sandbox/realm.h"

#include <QThread>

#include <atomic>
#include <memory>

namespace hooksmith {

/// Answers the app's jobs until it closes the pipe. A thread, because every new engine asks where its stack begins and
/// ends: for the main thread the C library reads that from a file, which the filter of system calls forbids.
class SandboxServer final : public QThread
{
    Q_OBJECT

public:
    SandboxServer(int readDescriptor, int writeDescriptor);

protected:
    void run() override;

private:
    [[nodiscard]] bool handle(const protocol::Message &message); ///< false to end
    [[nodiscard]] protocol::Finished runOne(const RunJob &job);
    [[nodiscard]] protocol::Finished runCompiled(const RunJob &job, const CompiledTransform &transform);
    [[nodiscard]] bool isPlain(const QString &source);
    [[nodiscard]] protocol::BatchFinished runBatch(const protocol::RunBatch &batch);
    [[nodiscard]] QList<protocol::BatchItem> runLines(RunJob &job, const QList<QByteArrayView> &lines,
                                                      qint64 firstIndex);
    [[nodiscard]] protocol::BatchItem runLine(RunJob &job, QByteArrayView line, qint64 index);
    void reportProgress(); ///< on the guard's thread
    void takeLog(const QString &level, const QString &text);
    [[noreturn]] void endForMemory(); ///< on the guard's thread
    void renewRealm();

    Channel m_channel;
    Compiler m_compiler;
    std::unique_ptr<Realm> m_realm;
    int m_realms = 0;                     ///< how many there have been
    QString m_touchingSource;             ///< the last transform that was seen to touch the built-ins
    QString m_inspectedSource;            ///< the last one that isPlain() looked at
    bool m_inspectedIsPlain = false;      ///< and what it found
    QList<LogEntry> *m_logs = nullptr;    ///< where a batch keeps its event's entries; sent at once where there is none
    std::atomic<qint64> m_done{0};        ///< events of the running batch
    std::atomic<qint64> m_memoryLimit{0}; ///< of the running event, in bytes
    qint64 m_reported = 0;                ///< of them, told to the app
    MemoryGuard m_guard;                  ///< last: its thread uses the others
};

} // namespace hooksmith
