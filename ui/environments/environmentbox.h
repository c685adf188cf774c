// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/endpoint.h"

#include <QStringList>
#include <QWidget>

class QComboBox;

namespace hooksmith {

class Badge;

/// The environment that an endpoint is in, a live one marked in colour and words, and the others to choose from. Hidden
/// while the endpoint has only one, without a name.
class EnvironmentBox final : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentBox(QWidget *parent = nullptr);

    void setEndpoint(const Endpoint &endpoint);

signals:
    void chosen(const QString &environment); ///< by the user

private:
    QStringList m_names;
    QComboBox *m_choice;
    Badge *m_live;
};

} // namespace hooksmith
