// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sandbox/containment.h"
#include "script/sandbox/server.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <unistd.h>

int main(int argc, char *argv[])
{
    hooksmith::containment::dropInheritance();
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("qt.qml.compiler=false")); // warns of "used before its declaration"
    hooksmith::SandboxServer server(STDIN_FILENO, STDOUT_FILENO);
    server.start();
    server.wait();
    return EXIT_SUCCESS;
}
