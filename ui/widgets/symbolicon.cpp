// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/symbolicon.h"

#include "widgets/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Paints the drawing with its "currentColor" replaced at the moment of painting, so that an icon follows the theme.
class SymbolEngine final : public QIconEngine
{
public:
    SymbolEngine(QByteArray drawing, QString themeColor)
        : m_drawing(std::move(drawing))
        , m_themeColor(std::move(themeColor))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray drawing = m_drawing;
        drawing.replace("currentColor", colorFor(mode).name().toLatin1());
        QSvgRenderer(drawing).render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new SymbolEngine(*this); }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (!m_themeColor.isEmpty())
            return themeFor(palette).color(m_themeColor);
        return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
    }

    QByteArray m_drawing;
    QString m_themeColor;
};

} // namespace

QIcon symbolIcon(const QString &name, const QString &themeColor)
{
    QFile file(u":/icons/%1.svg"_qs.arg(name));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "symbolIcon", qPrintable(name));
    return isOpen ? QIcon(new SymbolEngine(file.readAll(), themeColor)) : QIcon();
}

QIcon symbolIcon(const QString &name)
{
    return symbolIcon(name, {});
}

} // namespace hooksmith
