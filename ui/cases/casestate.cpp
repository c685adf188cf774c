// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/casestate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct CaseStates
{
    Q_DECLARE_TR_FUNCTIONS(CaseStates)
};

} // namespace

CaseLook lookOf(const CaseRun &run)
{
    switch (run.state()) {
    case CaseRun::State::Passed:
        return {CaseStates::tr("Passes"), u"success"_s, u"status.success"_s};
    case CaseRun::State::New:
        return {CaseStates::tr("New"), u"information"_s, u"status.information"_s};
    case CaseRun::State::Failed:
        if (run.report.error)
            return {CaseStates::tr("Fails"), u"error"_s, u"status.error"_s};
        return {CaseStates::tr("Changed"), u"warning"_s, u"status.warning"_s};
    }
    return {};
}

} // namespace hooksmith
