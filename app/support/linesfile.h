// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QFile>

namespace hooksmith {

/// A file that lines are added to. Each is there in whole or not at all, whatever happens to the disk.
class LinesFile
{
public:
    [[nodiscard]] Result<bool> open(const QString &path);
    void close() { m_file.close(); }
    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
    [[nodiscard]] Result<bool> add(const QByteArray &line);

private:
    QFile m_file;
};

} // namespace hooksmith
