// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/symptomtext.h"

#include <QCoreApplication>

namespace hooksmith {

namespace {

struct SymptomText
{
    Q_DECLARE_TR_FUNCTIONS(SymptomText)
};

} // namespace

QString textOf(Symptom::Kind kind)
{
    switch (kind) {
    case Symptom::Kind::Exception:
        return SymptomText::tr("Exception");
    case Symptom::Kind::Timeout:
        return SymptomText::tr("Does not end");
    case Symptom::Kind::Crash:
        return SymptomText::tr("Crash");
    case Symptom::Kind::Contract:
        return SymptomText::tr("Refused or lost");
    case Symptom::Kind::Text:
        return SymptomText::tr("Odd text");
    case Symptom::Kind::Vanished:
        return SymptomText::tr("Value vanished");
    }
    return {};
}

} // namespace hooksmith
