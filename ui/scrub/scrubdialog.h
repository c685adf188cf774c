// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scrub/scrub.h"

#include <QDialog>

namespace hooksmith {

/// Shows which personal values would be replaced by which fakes, before it is done.
class ScrubDialog final : public QDialog
{
    Q_OBJECT

public:
    ScrubDialog(const QList<ScrubbedValue> &values, const QString &hint, QWidget *parent);

private:
    [[nodiscard]] QWidget *createTable(const QList<ScrubbedValue> &values);
};

} // namespace hooksmith
