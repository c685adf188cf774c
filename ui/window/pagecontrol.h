// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

class QAbstractButton;
class QAction;

namespace hooksmith {

/// What a page may offer in the window's menus, besides what every page is asked for.
enum class PageCommand {
    OpenEndpoint,
    ExportEndpoint,
    DeployEndpoint,
    CheckDeployment,
    DuplicateEndpoint,
    RenameEndpoint,
    ToggleEndpoint,
    DeleteEndpoint,
    OpenPayload,
    ResetPayload,
    ScrubPayload,
    KeepCase,
    ShowCoverage,
    ShowTips,
    ShowPersonalData
};

/// One of the page's own controls, as it stands: the menus show the same and do the same.
struct PageControl
{
    bool isEnabled = false;
    std::optional<bool> isChecked = {}; ///< where it switches something on and off
    QString text = {};                  ///< where it says what it would do now
    QString keys = {};                  ///< that do it on the page, as they are shown
    std::function<void()> trigger = {};
};

[[nodiscard]] PageControl controlOf(QAction &action);
[[nodiscard]] PageControl controlOf(QAbstractButton &button); ///< a button that is hidden offers nothing

} // namespace hooksmith
