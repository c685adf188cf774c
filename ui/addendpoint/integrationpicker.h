// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/integration.h"

#include <QWidget>

namespace hooksmith {

class CardButton;
class CardGrid;
class DropdownButton;

/// The integrations dropdown: a button that unfolds to a grid of cards and shows the chosen one when it is folded.
/// Arrow keys go from card to card, Return chooses.
class IntegrationPicker final : public QWidget
{
    Q_OBJECT

public:
    IntegrationPicker(const QList<Integration> &integrations, const QString &locale, QWidget *parent = nullptr);

    void choose(const QString &id);
    [[nodiscard]] const QString &chosen() const { return m_chosen; } ///< empty where nothing is chosen yet
    void setUnfolded(bool unfolded);
    void focusCards(); ///< the chosen card or the first

signals:
    void picked(const QString &id); ///< by the user

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createCards();
    void pick(const QString &id);
    void showChosen();
    [[nodiscard]] CardButton *neighbour(const QObject *card, int key) const;

    const QList<Integration> &m_integrations;
    QString m_locale;
    QString m_chosen;
    DropdownButton *m_button;
    CardGrid *m_grid;
    QList<CardButton *> m_cards; ///< in the order of the integrations
};

} // namespace hooksmith
