// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/endpoint.h"
#include "model/integration.h"

#include <memory>
#include <vector>

namespace hooksmith {

/// What leaves the workspace.
struct ExportSubject
{
    Endpoint endpoint;
    Integration integration; ///< the endpoint's; empty where there is none of this id
    QList<EndpointCase> cases;
};

/// A form in which an endpoint leaves the workspace for another system. A file in target/formats/ defines one and its
/// factory `make_<file name>()`; the build finds it.
class ExportFormat
{
public:
    virtual ~ExportFormat() = default;
    [[nodiscard]] virtual QString id() const = 0;                   ///< for the command line, e.g. "hooksmith"
    [[nodiscard]] virtual QString title() const = 0;                ///< for lists
    [[nodiscard]] virtual QString description() const = 0;          ///< what the file is good for, a sentence
    [[nodiscard]] virtual bool holdsCases() const { return false; } ///< and with them their payloads
    [[nodiscard]] virtual QString fileName(const Endpoint &endpoint) const = 0; ///< a name to suggest
    /// The whole file. It never holds the value of a credential.
    [[nodiscard]] virtual Result<QByteArray> write(const ExportSubject &subject) const = 0;
};

/// Every format, one for each file of target/formats/ (the build writes this list).
[[nodiscard]] std::vector<std::unique_ptr<ExportFormat>> allExportFormats();

} // namespace hooksmith
