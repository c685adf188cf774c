// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"
#include "widgets/symbolicon.h"
#include "widgets/theme.h"
#include "widgets/themeswitcher.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

namespace {

/// The colour of most of what an icon paints.
QColor inkOf(const QIcon &icon)
{
    const QImage image = icon.pixmap(64, 64).toImage().convertToFormat(QImage::Format_ARGB32);
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                ++counts[image.pixel(x, y)];
        }
    }
    const auto most = std::ranges::max_element(counts);
    return most == counts.end() ? QColor() : QColor::fromRgb(most.key());
}

} // namespace

class TestThemeSwitcher : public QObject
{
    Q_OBJECT

private slots:
    void itFollowsTheSettings()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_qs));
        settings.setTheme(Settings::Theme::Dark);
        const ThemeSwitcher switcher(settings);
        QVERIFY(themeFor(QApplication::palette()).isDark);
        settings.setTheme(Settings::Theme::Light);
        QVERIFY(!themeFor(QApplication::palette()).isDark);
    }

    void everyIconCanBePainted()
    {
        const QStringList names = QDir(u":/icons"_qs).entryList({u"*.svg"_qs});
        QVERIFY(names.size() > 30);
        QApplication::setPalette(builtInTheme(false).palette());
        for (const QString &name : names)
            QVERIFY2(inkOf(symbolIcon(name.chopped(4))).isValid(), qPrintable(name));
    }

    void iconsFollowTheTheme()
    {
        const QIcon text = symbolIcon(u"run"_qs);
        const QIcon error = symbolIcon(u"run"_qs, u"status.error"_qs);
        for (const bool dark : {false, true}) {
            QApplication::setPalette(builtInTheme(dark).palette());
            QCOMPARE(inkOf(text), builtInTheme(dark).color(u"palette.text"_qs));
            QCOMPARE(inkOf(error), builtInTheme(dark).color(u"status.error"_qs));
        }
    }
};

QTEST_MAIN(TestThemeSwitcher)
#include "tst_themeswitcher.moc"
