// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpointform/variablesedit.h"

#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace hooksmith {

VariablesEdit::VariablesEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(u"variablesEdit"_s);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setPlaceholderText(u"SITE=example"_s);
    setTabChangesFocus(true);
    setFixedHeight(fontMetrics().lineSpacing() * 4 + 16);
}

void VariablesEdit::setVariables(const QMap<QString, QString> &variables)
{
    QStringList lines;
    for (const auto &[name, value] : variables.asKeyValueRange())
        lines.append(name + u'=' + value);
    setPlainText(lines.join(u'\n'));
}

QMap<QString, QString> VariablesEdit::variables() const
{
    QMap<QString, QString> variables;
    for (const QString &line : toPlainText().split(u'\n')) {
        if (const qsizetype equals = line.indexOf(u'='); equals > 0)
            variables.insert(line.first(equals).trimmed(), line.sliced(equals + 1));
    }
    return variables;
}

QString VariablesEdit::problem() const
{
    const QStringList lines = toPlainText().split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines[i].trimmed().isEmpty() && lines[i].indexOf(u'=') < 1)
            return tr("Line %1 of the variables is not of the form NAME=value.").arg(i + 1);
    }
    return {};
}

} // namespace hooksmith
