// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/sourceplace.h"
#include "source/sourcerule.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Keys belong into the keychain: code is committed, exported and shown to others.
class CredentialRule final : public SourceRule
{
    Q_DECLARE_TR_FUNCTIONS(CredentialRule)

public:
    [[nodiscard]] QList<Diagnostic> check(const QString &source) const override
    {
        QList<Diagnostic> found;
        for (auto matches = pattern().globalMatch(source); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const SourcePlace place = placeAt(source, match.capturedStart(1));
            found.append({.severity = Diagnostic::Severity::Error,
                          .rule = u"source/credential"_s,
                          .message = tr("A key stands in the code. Remove it and keep it as the endpoint's credential; "
                                        "Hooksmith adds it when it sends. If it was ever shared, replace it."),
                          .pointer = {},
                          .line = place.line,
                          .column = place.column,
                          .length = static_cast<int>(match.capturedLength(1))});
        }
        return found;
    }

private:
    /// What an Authorization header holds, keys whose form tells what they are (those of Dodo Payments, Stripe, GitHub,
    /// AWS and webhook secrets), and long texts under a name such as writeKey.
    [[nodiscard]] static const QRegularExpression &pattern()
    {
        static const QRegularExpression keys(
            uR"((?|(\b(?:Basic|Bearer)\s+(?=[^\s"'`]*[0-9=])[A-Za-z0-9+/_.=-]{12,})|)"
            uR"((\b(?:sk_(?:live|test)_|rk_live_|whsec_|ghp_|github_pat_|AKIA)[A-Za-z0-9+/=_]{12,})|)"
            uR"((?:write_?key|api_?key|site_?id|secret|password|token)["'`]?\s*[:=]\s*["'`])"
            uR"(((?=[^"'`]*[0-9])[A-Za-z0-9+/_=-]{16,})["'`]))"_s,
            QRegularExpression::CaseInsensitiveOption);
        return keys;
    }
};

} // namespace

std::unique_ptr<SourceRule> make_credentialtext()
{
    return std::make_unique<CredentialRule>();
}

} // namespace hooksmith
