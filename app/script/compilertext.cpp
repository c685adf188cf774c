// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/compilertext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// %1 stands for the name in quotation marks.
constexpr std::array texts{
    QT_TRANSLATE_NOOP("CompilerText", "Nobody documents whether production has \"%1\"; remove it before you deploy."),
    QT_TRANSLATE_NOOP("CompilerText", "Production has no \"%1\". The code will fail with a ReferenceError there."),
    QT_TRANSLATE_NOOP("CompilerText", "Production has no \"%1\". Format numbers and dates by hand."),
    QT_TRANSLATE_NOOP("CompilerText",
                      "Production has no \"%1\". Take the address apart with a regular expression or split()."),
    QT_TRANSLATE_NOOP("CompilerText", "Production has no \"%1\". Join encodeURIComponent() of the parts by hand."),
    QT_TRANSLATE_NOOP("CompilerText",
                      "Production has no \"%1\". Keys belong into the endpoint's headers, not into the code."),
    QT_TRANSLATE_NOOP("CompilerText",
                      "Production has no \"%1\". Copy with JSON.parse(JSON.stringify(value)) or { ...value }."),
    QT_TRANSLATE_NOOP("CompilerText", "Production has no \"%1\". Transforms cannot reach the network."),
    QT_TRANSLATE_NOOP("CompilerText", "Production has no \"%1\". Transforms run synchronously."),
    QT_TRANSLATE_NOOP("CompilerText", "Production has no \"%1\". Transforms have no modules."),
    QT_TRANSLATE_NOOP("CompilerText", "Production has no \"%1\". Use webhook.env for settings."),
    QT_TRANSLATE_NOOP(
        "CompilerText",
        "\"%1\" is declared outside of the handler and changed inside; every event starts afresh, so what "
        "it held is gone by the next one."),
    QT_TRANSLATE_NOOP(
        "CompilerText",
        "The answer depends on the time at which the event is handled; webhook.payload.timestamp says when "
        "it happened."),
    QT_TRANSLATE_NOOP("CompilerText",
                      "The answer depends on Math.random(): the same event, sent again, gives another request."),
    QT_TRANSLATE_NOOP("CompilerText", "Production knows no locales: what \"%1\" is given is ignored there, as here."),
    QT_TRANSLATE_NOOP("CompilerText",
                      "Hooksmith cannot run BigInt values, although production can; use a number, or a text for long "
                      "identifiers"),
    QT_TRANSLATE_NOOP("CompilerText", "Hooksmith cannot run regular expressions with the flag v"),
    QT_TRANSLATE_NOOP("CompilerText", "Unexpected end of the code"),
    QT_TRANSLATE_NOOP("CompilerText", "Transforms are scripts, which have no import and no export; take them out"),
};

} // namespace

std::optional<QString> compilerText(const QString &english)
{
    static const QRegularExpression quoted(u"\"([^\"]+)\""_s);
    const QString name = quoted.match(english).captured(1);
    const QByteArray text = QString(english).replace(quoted, u"\"%1\""_s).toUtf8();
    if (std::ranges::find(texts, text) == texts.end())
        return std::nullopt;
    const QString translated = QCoreApplication::translate("CompilerText", text.constData());
    return name.isEmpty() ? translated : translated.arg(name);
}

} // namespace hooksmith
