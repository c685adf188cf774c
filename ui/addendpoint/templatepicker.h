// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/integration.h"

#include <QWidget>

class QButtonGroup;

namespace hooksmith {

/// The templates of an integration, one of which the transformation starts from.
class TemplatePicker final : public QWidget
{
    Q_OBJECT

public:
    TemplatePicker(const QList<TransformTemplate> &templates, const QString &locale, QWidget *parent = nullptr);

    void choose(const QString &id); ///< the first one where there is no such
    [[nodiscard]] QString chosen() const;

signals:
    void picked(const QString &id); ///< by the user

private:
    void addTemplate(const TransformTemplate &transformTemplate, const QString &locale);

    QStringList m_ids;
    QButtonGroup *m_buttons;
};

} // namespace hooksmith
