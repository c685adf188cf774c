// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style.h"
#include "widgets/theme.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTemporaryFile>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

namespace {

QString written(QTemporaryFile &file, const QByteArray &text)
{
    const bool ok = file.open() && file.write(text) == text.size();
    file.close();
    return ok ? file.fileName() : QString();
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void bothThemesNameTheSameColors()
    {
        const auto names = [](bool dark) {
            QStringList keys = builtInTheme(dark).colors.keys();
            keys.sort();
            return keys;
        };
        QVERIFY(names(false).size() > 40);
        QCOMPARE(names(true), names(false));
        QVERIFY(builtInTheme(true).isDark);
        QVERIFY(!builtInTheme(false).isDark);
    }

    void whatGoesOnIsAtTheEndOfADialog()
    {
        Style style;
        QDialogButtonBox buttons(QDialogButtonBox::Ok | QDialogButtonBox::Discard | QDialogButtonBox::Cancel);
        buttons.setStyle(&style);
        buttons.show();
        QTRY_VERIFY(buttons.button(QDialogButtonBox::Ok)->x() > buttons.button(QDialogButtonBox::Cancel)->x());
    }

    void textCanBeRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("background");
        QTest::addColumn<double>("minimum");
        const double readable = 4.5; // https://www.w3.org/TR/WCAG21/#contrast-minimum
        const double visible = 3.0;  // https://www.w3.org/TR/WCAG21/#non-text-contrast

        QTest::newRow("text on a window") << u"palette.windowText"_qs << u"palette.window"_qs << readable;
        QTest::newRow("text in a field") << u"palette.text"_qs << u"palette.base"_qs << readable;
        QTest::newRow("muted text on a window") << u"palette.mutedText"_qs << u"palette.window"_qs << readable;
        QTest::newRow("muted text in a field") << u"palette.mutedText"_qs << u"palette.base"_qs << readable;
        QTest::newRow("text on a button under the mouse")
            << u"palette.text"_qs << u"palette.buttonHover"_qs << readable;
        QTest::newRow("text on a pressed button") << u"palette.text"_qs << u"palette.buttonPressed"_qs << readable;
        QTest::newRow("text on the accent") << u"palette.accentText"_qs << u"palette.accent"_qs << readable;
        QTest::newRow("text on the accent under the mouse")
            << u"palette.accentText"_qs << u"palette.accentHover"_qs << readable;
        QTest::newRow("text on the accent's tint") << u"palette.text"_qs << u"palette.accentTint"_qs << readable;
        QTest::newRow("a link") << u"palette.link"_qs << u"palette.window"_qs << readable;
        QTest::newRow("a tool tip") << u"palette.toolTipText"_qs << u"palette.toolTip"_qs << readable;
        QTest::newRow("a focus ring on a window") << u"palette.accent"_qs << u"palette.window"_qs << visible;
        QTest::newRow("a focus ring on a field") << u"palette.accent"_qs << u"palette.base"_qs << visible;
        QTest::newRow("a field's border") << u"palette.controlBorder"_qs << u"palette.base"_qs << visible;
        QTest::newRow("line numbers") << u"editor.lineNumber"_qs << u"editor.background"_qs << readable;
        QTest::newRow("an error below its line") << u"editor.annotationText"_qs << u"editor.annotation"_qs << readable;
        QTest::newRow("a squiggle") << u"editor.squiggle"_qs << u"editor.background"_qs << visible;
        for (const char *syntax : {"keyword", "string", "number", "comment", "property", "operator",
                                   "regularExpression", "escape", "error"}) {
            for (const char *background : {"background", "currentLine", "selection"}) {
                const bool isSelected = qstrcmp(background, "selection") == 0;
                QTest::addRow("%s on the %s", syntax, background)
                    << u"syntax."_qs + QLatin1String(syntax) << u"editor."_qs + QLatin1String(background)
                    << (isSelected ? visible : readable);
            }
        }
        for (const char *status : {"success", "information", "warning", "error", "neutral"}) {
            const QString color = u"status."_qs + QLatin1String(status);
            QTest::addRow("%s on its tint", status) << color << color + u"Tint"_qs << readable;
            QTest::addRow("%s on a window", status) << color << u"palette.window"_qs << readable;
            QTest::addRow("%s in a field", status) << color << u"palette.base"_qs << readable;
        }
    }

    void textCanBeRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, background);
        QFETCH(double, minimum);
        for (const bool dark : {false, true}) {
            const Theme &theme = builtInTheme(dark);
            QVERIFY2(theme.colors.contains(text), qPrintable(text));
            QVERIFY2(theme.colors.contains(background), qPrintable(background));
            const double contrast = contrastRatio(theme.color(text), theme.color(background));
            QVERIFY2(contrast >= minimum,
                     qPrintable(u"%1 in the %2 theme"_qs.arg(contrast).arg(dark ? u"dark"_qs : u"light"_qs)));
        }
    }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(qRound(contrastRatio(Qt::white, Qt::black)), 21);
        QCOMPARE(qRound(contrastRatio(Qt::red, Qt::red)), 1);
        QCOMPARE(qRound(contrastRatio(QColor(u"#777777"_qs), Qt::white) * 100), 448);
    }

    void aPaletteLeadsBackToItsTheme()
    {
        for (const bool dark : {false, true})
            QCOMPARE(themeFor(builtInTheme(dark).palette()).isDark, dark);
    }

    void anUnusableColorIsNamedWithItsPlace()
    {
        QTemporaryFile file;
        const QString path = written(file, "{\n  \"palette\": {\n    \"window\": \"bluish\"\n  }\n}");
        const Result<Theme> theme = loadTheme(path);
        QVERIFY(!theme);
        QCOMPARE(theme.error().file, path);
        QCOMPARE(theme.error().line, 3);
        QVERIFY2(theme.error().message.contains(u"bluish"_qs), qPrintable(theme.error().message));
    }

    void aMissingFileIsAnError()
    {
        const Result<Theme> theme = loadTheme(u"/nowhere/theme.json"_qs);
        QVERIFY(!theme);
        QCOMPARE(theme.error().kind, Error::Kind::Io);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
