// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads requests from standard input, one JSON object a line: {"url":…,"body":…}. Answers each with a line of its own:
// the list of what Hooksmith has against it. So other validators' answers can be compared with Hooksmith's by the
// thousand.

#include "contract/contractcatalog.h"

#include <QCoreApplication>

#include <iostream>
#include <string>

using namespace hooksmith;

namespace {

QByteArray answer(const std::string &line, const ContractCatalog &contracts)
{
    const JsonValue asked = parseJson(QByteArray::fromStdString(line)).value_or(JsonValue());
    const HttpRequest request{.method = QStringLiteral("POST"),
                              .url = asked[u"url"].toString(),
                              .headers = {},
                              .body = toCompactJson(asked[u"body"])};
    QByteArrayList diagnostics;
    for (const Diagnostic &diagnostic : contracts.check(request, {}))
        diagnostics.append(toJson(diagnostic));
    return '[' + diagnostics.join(',') + ']';
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const ContractCatalog contracts = ContractCatalog::load(IntegrationCatalog::load());
    for (std::string line; std::getline(std::cin, line);)
        std::cout << answer(line, contracts).toStdString() << '\n';
    return 0;
}
