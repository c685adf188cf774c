// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/checkjson.h"
#include "cli/checkformat.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

class JsonFormat final : public CheckFormat
{
public:
    [[nodiscard]] QString name() const override { return u"json"_s; }
    [[nodiscard]] QString write(const QList<CheckReport> &reports, Ink /*ink*/) const override
    {
        return QString::fromUtf8(toJson(reports)) + u'\n';
    }
};

} // namespace

std::unique_ptr<CheckFormat> make_jsonreport()
{
    return std::make_unique<JsonFormat>();
}

} // namespace hooksmith
