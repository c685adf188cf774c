// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/casespanel.h"

namespace hooksmith {

class CaseSaving;
class Workbench;

/// The cases of an endpoint in its workbench: run after each edit, kept, shown in a tab at its foot.
class EndpointCases final : public QObject
{
    Q_OBJECT

public:
    EndpointCases(const Services &services, Dialogs &dialogs, const Workspace &workspace, Workbench &workbench,
                  const CasesPanel::CurrentEndpoint &endpoint);

signals:
    void note(const QString &text);
    void failed(const hooksmith::Error &error);

private:
    CaseSaving *m_saving;
    CasesPanel *m_panel;
};

} // namespace hooksmith
