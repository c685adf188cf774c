// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hooksmith {

// Scintilla's numbers for what several parts of an editor draw: lexers use indicators 0 to 7, fold marks the markers
// from 25.
constexpr int errorIndicator = 8;
constexpr int findIndicator = 9;
constexpr int hintIndicator = 10; // problems: one above the other in this order
constexpr int warningIndicator = 11;
constexpr int problemIndicator = 12;
constexpr int lineageIndicator = 13;
constexpr int errorMarker = 1;
constexpr int addedLineMarker = 10; // of a comparison: the line's background, and signs in the margin behind them
constexpr int removedLineMarker = 11;
constexpr int changedLineMarker = 12;
constexpr int addedSignMarker = 13;
constexpr int removedSignMarker = 14;
constexpr int changedSignMarker = 15;
constexpr int reachedMarker = 2;
constexpr int partlyReachedMarker = 3;
constexpr int neverReachedMarker = 4;

constexpr int numberMargin = 0;
constexpr int markerMargin = 1;
constexpr int foldMargin = 2;
constexpr int coverageMargin = 3;

} // namespace hooksmith
