// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage/coveragemap.h"

#include "support/json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int mostLines = 65536; // more than the longest transform has characters

CoveragePoint::Kind kindOf(const QString &name)
{
    if (name == "arm"_L1)
        return CoveragePoint::Kind::Arm;
    return name == "left"_L1 ? CoveragePoint::Kind::Left : CoveragePoint::Kind::Statement;
}

/// It comes from the process that runs the transform, so every number is brought into its range.
CoveragePoint pointOf(const JsonValue &json)
{
    CoveragePoint point;
    point.kind = kindOf(json[u"kind"].toString());
    point.line = std::clamp(json[u"line"].toInt(), 1, mostLines);
    point.column = std::clamp(json[u"column"].toInt(), 1, mostLines);
    point.lastLine = std::clamp(json[u"lastLine"].toInt(), point.line, mostLines);
    point.branch = std::max(json[u"branch"].toInt(), -1);
    point.branchLine = std::clamp(json[u"branchLine"].toInt(), 0, point.line);
    point.events = json[u"events"].toStringList();
    return point;
}

} // namespace

CoverageMap CoverageMap::fromJson(const QByteArray &json)
{
    CoverageMap map;
    const JsonValue document = parseJson(json).value_or(JsonValue());
    for (const JsonValue &point : document.array())
        map.points.append(pointOf(point));
    return map;
}

} // namespace hooksmith
