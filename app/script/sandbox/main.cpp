// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sandbox/channel.h"
#include "script/sandbox/memoryguard.h"
#include "script/sandbox/realm.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstdio>

#include <unistd.h>

namespace {

using namespace hooksmith;

constexpr qint64 memoryLimit = 64 * 1024 * 1024; // for the user's code, in bytes
/// Reading a result takes copies of it: two bytes a character in the engine, the same again outside, and the request's
/// bytes.
constexpr qint64 copiesOfThePayload = 8;

[[noreturn]] void endForMemory(const Channel &channel)
{
    const protocol::Failure failure{protocol::Failure::Reason::OutOfMemory, QString::number(memoryLimit), 0, 0, {}};
    channel.send(protocol::Finished{Outcome::Error, std::nullopt, failure, 0});
    ::_exit(EXIT_FAILURE);
}

protocol::Finished runOne(Realm &realm, const RunJob &job, const Channel &channel)
{
    std::optional<MemoryGuard> guard;
    return realm.run(job, [&] {
        channel.send(protocol::Started{});
        guard.emplace(memoryLimit + copiesOfThePayload * job.payload.size(), [&channel] { endForMemory(channel); });
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("qt.qml.compiler=false")); // warns of "used before its declaration"
    Channel channel(STDIN_FILENO, STDOUT_FILENO);
    const auto freshRealm = [&channel] {
        return std::make_unique<Realm>([&channel](const QString &level, const QString &text) {
            channel.send(protocol::Log{{level, text}});
        });
    };

    auto realm = freshRealm();
    channel.send(protocol::Ready{});
    while (const std::optional<protocol::Message> message = channel.receive()) {
        const auto *run = std::get_if<protocol::Run>(&*message);
        if (!run)
            return EXIT_FAILURE;
        if (!channel.send(runOne(*realm, run->job, channel)))
            return EXIT_FAILURE;
        realm = freshRealm(); // made while the app reads the answer, so that the next event finds it ready
    }
    return EXIT_SUCCESS;
}
