// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/cellstate.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct Matrix
{
    Q_DECLARE_TR_FUNCTIONS(Matrix)
};

const Diagnostic *worstOf(const QList<Diagnostic> &diagnostics)
{
    const auto worst = std::ranges::max_element(diagnostics, {}, &Diagnostic::severity);
    return worst == diagnostics.end() ? nullptr : &*worst;
}

} // namespace

CellState stateOf(const CheckResult &result)
{
    if (result.report.outcome == Outcome::Error)
        return CellState::Failed;
    if (result.hasErrors())
        return CellState::Rejected;
    switch (result.report.outcome) {
    case Outcome::Request:
        return CellState::Request;
    case Outcome::Unchanged:
        return CellState::Unchanged;
    case Outcome::Cancelled:
        return CellState::Cancelled;
    case Outcome::Error:
        break;
    }
    return CellState::Failed;
}

CellLook lookOf(CellState state)
{
    switch (state) {
    case CellState::None:
        break;
    case CellState::Request:
        return {Matrix::tr("Request"), u"success"_s, Tone::Success};
    case CellState::Unchanged:
        return {Matrix::tr("Unchanged"), u"unchanged"_s, Tone::Information};
    case CellState::Cancelled:
        return {Matrix::tr("Cancelled"), u"cancelled"_s, Tone::Neutral};
    case CellState::Failed:
        return {Matrix::tr("Error"), u"error"_s, Tone::Error};
    case CellState::Rejected:
        return {Matrix::tr("Would be rejected"), u"warning"_s, Tone::Warning};
    }
    return {};
}

QString describe(const CheckResult &result)
{
    QString name = lookOf(stateOf(result)).name;
    if (result.report.error)
        return name + u": "_s + result.report.error->message;
    if (const Diagnostic *worst = worstOf(result.report.diagnostics))
        return name + u": "_s + worst->message;
    return name;
}

} // namespace hooksmith
