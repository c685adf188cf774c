// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interruption.h"

#include <QSocketNotifier>

#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace hooksmith {

namespace {

std::array<int, 2> wakeUp{-1, -1}; // a pipe: a signal handler may do little more than write to it

void handleSignal(int)
{
    const char byte = 0;
    if (::write(wakeUp[1], &byte, 1) != 1) {
        // The pipe is full of earlier requests, which will do.
    }
}

void setHandler(void (*handler)(int))
{
    struct sigaction action
    {
    };
    action.sa_handler = handler;
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

} // namespace

Interruption::Interruption(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(wakeUp.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // without it Ctrl+C ends the process at once, as it does by default
    auto *notifier = new QSocketNotifier(wakeUp[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(wakeUp[0], &byte, 1) == 1) {
        }
        emit requested();
    });
    setHandler(handleSignal);
}

Interruption::~Interruption()
{
    setHandler(SIG_DFL);
    for (int &descriptor : wakeUp) {
        if (descriptor >= 0)
            ::close(descriptor);
        descriptor = -1;
    }
}

} // namespace hooksmith
