// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editorpanel.h"
#include "editor/errormark.h"
#include "editor/membercompletion.h"
#include "editor/transformmembers.h"
#include "settings/settings.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <Qsci/qscilexer.h>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class TestEditorPanel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_qs));
        m_panel = std::make_unique<EditorPanel>(CodeEditor::Language::JavaScript, *m_settings);
        m_editor = &m_panel->editor();
        m_panel->resize(700, 400);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_editor->setFocus();
        QTRY_VERIFY(m_editor->hasFocus());
    }

    void cleanup()
    {
        m_panel.reset();
        m_settings.reset();
        QFile::remove(m_folder.filePath(u"settings.ini"_qs));
    }

    void typingIndentsAndCanBeUndone()
    {
        QTest::keyClicks(m_editor, u"if (a) {"_qs);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QTest::keyClicks(m_editor, u"  b();"_qs);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QTest::keyClicks(m_editor, u"c();"_qs);
        QCOMPARE(m_editor->text(), u"if (a) {\n  b();\n  c();"_qs);
        while (m_editor->isUndoAvailable())
            m_editor->undo();
        QCOMPARE(m_editor->text(), QString());
    }

    void loadingForgetsTheEditsBefore()
    {
        QTest::keyClicks(m_editor, u"abc"_qs);
        m_editor->load(u"new"_qs);
        QVERIFY(!m_editor->isUndoAvailable());
        m_editor->replaceAll(u"newer"_qs);
        QCOMPARE(m_editor->text(), u"newer"_qs);
        QTest::keyClick(m_editor, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_editor->text(), u"new"_qs);
    }

    void textOfAnyLanguageComesBackAsItWas()
    {
        const QString text = u"const a = '\uD55C\uAD6D\uC5B4 \U0001F600';\r\n\tb();\n"_qs;
        m_editor->load(text);
        QCOMPARE(m_editor->text(), text);
        QCOMPARE(m_editor->bytes(), text.toUtf8());
    }

    void findCountsAndGoesRound()
    {
        m_editor->load(u"one two one\nONE"_qs);
        QTest::keyClick(m_editor, Qt::Key_F, Qt::ControlModifier);
        auto *field = child<QLineEdit>(u"findField"_qs);
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"one"_qs);
        QCOMPARE(countShown(), u"1 of 3"_qs);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(countShown(), u"2 of 3"_qs);
        QTest::keyClick(m_editor, Qt::Key_F3);
        QCOMPARE(countShown(), u"3 of 3"_qs);
        QTest::keyClick(m_editor, Qt::Key_F3);
        QCOMPARE(countShown(), u"1 of 3"_qs);
        QTest::keyClick(m_editor, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(countShown(), u"3 of 3"_qs);
        QTest::mouseClick(child<QToolButton>(u"findCaseSensitive"_qs), Qt::LeftButton);
        QCOMPARE(countShown(), u"1 of 2"_qs);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(field->isHidden() || !field->isVisible());
        QVERIFY(m_editor->hasFocus());
    }

    void findSaysWhatItCannotDo()
    {
        m_editor->load(u"abc"_qs);
        QTest::keyClick(m_editor, Qt::Key_F, Qt::ControlModifier);
        auto *field = child<QLineEdit>(u"findField"_qs);
        QTest::keyClicks(field, u"x"_qs);
        QCOMPARE(countShown(), u"No results"_qs);
        QTest::mouseClick(child<QToolButton>(u"findRegularExpression"_qs), Qt::LeftButton);
        field->setText(u"(a"_qs);
        QCOMPARE(countShown(), u"Not a pattern"_qs);
    }

    void findKeepsUpWithEdits()
    {
        m_editor->load(u"one"_qs);
        QTest::keyClick(m_editor, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(child<QLineEdit>(u"findField"_qs), u"one"_qs);
        m_editor->append(u" one"_qs);
        QCOMPARE(countShown(), u"1 of 2"_qs);
    }

    void replaceAllIsOneStep()
    {
        const QString before = u"let a = 1;\nlet b = a + a;\n"_qs;
        m_editor->load(before);
        QTest::keyClick(m_editor, Qt::Key_H, Qt::ControlModifier);
        QTest::keyClicks(child<QLineEdit>(u"findField"_qs), u"a"_qs);
        QTest::keyClicks(child<QLineEdit>(u"replaceField"_qs), u"amount"_qs);
        QTest::mouseClick(child<QToolButton>(u"findWholeWords"_qs), Qt::LeftButton);
        QTest::mouseClick(child<QPushButton>(u"replaceAll"_qs), Qt::LeftButton);
        QCOMPARE(m_editor->text(), u"let amount = 1;\nlet b = amount + amount;\n"_qs);
        m_editor->undo();
        QCOMPARE(m_editor->text(), before);
    }

    void replaceGoesFromMatchToMatch()
    {
        m_editor->load(u"a a a"_qs);
        QTest::keyClick(m_editor, Qt::Key_H, Qt::ControlModifier);
        QTest::keyClicks(child<QLineEdit>(u"findField"_qs), u"a"_qs);
        QTest::keyClicks(child<QLineEdit>(u"replaceField"_qs), u"aa"_qs);
        QTest::mouseClick(child<QPushButton>(u"replaceOne"_qs), Qt::LeftButton);
        QCOMPARE(m_editor->text(), u"aa a a"_qs);
        QTest::mouseClick(child<QPushButton>(u"replaceOne"_qs), Qt::LeftButton);
        QCOMPARE(m_editor->text(), u"aa aa a"_qs);
    }

    void aReadOnlyTextIsNotReplaced()
    {
        m_editor->load(u"a"_qs);
        m_editor->setReadOnly(true);
        QTest::keyClick(m_editor, Qt::Key_H, Qt::ControlModifier);
        QVERIFY(child<QLineEdit>(u"findField"_qs)->isVisible());
        QVERIFY(!child<QLineEdit>(u"replaceField"_qs)->isVisible());
    }

    void goToLineTakesAColumnToo()
    {
        m_editor->load(u"abc\ndef\nghi"_qs);
        QTest::keyClick(m_editor, Qt::Key_G, Qt::ControlModifier);
        auto *field = child<QLineEdit>(u"goToLineField"_qs);
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"2:3"_qs);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(caret(), QPoint(1, 2));
        QVERIFY(m_editor->hasFocus());
        QTest::keyClick(m_editor, Qt::Key_G, Qt::ControlModifier);
        QTest::keyClicks(field, u"999"_qs);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(caret().x(), 2);
    }

    void commentsComeAndGo_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("one line") << u"a();"_qs << u"// a();"_qs;
        QTest::newRow("at the least indent") << u"  a();\n    b();"_qs << u"  // a();\n  //   b();"_qs;
        QTest::newRow("blank lines stay blank") << u"a();\n\nb();"_qs << u"// a();\n\n// b();"_qs;
        QTest::newRow("comments among code get another") << u"// a\nb();"_qs << u"// // a\n// b();"_qs;
    }

    void commentsComeAndGo()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        m_editor->load(before);
        m_editor->selectAll();
        QTest::keyClick(m_editor, Qt::Key_Slash, Qt::ControlModifier);
        QCOMPARE(m_editor->text(), after);
        m_editor->selectAll();
        QTest::keyClick(m_editor, Qt::Key_Slash, Qt::ControlModifier);
        QCOMPARE(m_editor->text(), before);
        m_editor->undo();
        m_editor->undo();
        QCOMPARE(m_editor->text(), before);
    }

    void zoomIsKept()
    {
        QTest::keyClick(m_editor, Qt::Key_Plus, Qt::ControlModifier);
        QTest::keyClick(m_editor, Qt::Key_Equal, Qt::ControlModifier);
        QCOMPARE(m_settings->editorZoom(), 2);
        QTest::keyClick(m_editor, Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(m_settings->editorZoom(), 1);
        const EditorPanel other(CodeEditor::Language::Json, *m_settings);
        QCOMPARE(other.editor().SendScintilla(QsciScintilla::SCI_GETZOOM), 1L);
        QTest::keyClick(m_editor, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(m_settings->editorZoom(), 0);
    }

    void anErrorMarkStaysWithItsLine()
    {
        m_editor->load(u"a\nb\nc"_qs);
        ErrorMark mark(*m_editor);
        QCOMPARE(mark.line(), 0);
        mark.set(2, 1, u"b is not defined"_qs);
        QCOMPARE(mark.line(), 2);
        m_editor->insertAt(u"new\n"_qs, 0, 0);
        QCOMPARE(mark.line(), 3);
        mark.set(99, 0, u"unexpected end"_qs);
        QCOMPARE(mark.line(), 4);
        mark.clear();
        QCOMPARE(mark.line(), 0);
        QVERIFY(mark.message().isEmpty());
    }

    void membersAreOffered()
    {
        new MemberCompletion(*m_editor, [this](const QStringList &path) {
            return transformMembers(m_editor->text(), JsonValue(), path);
        });
        QTest::keyClicks(m_editor, u"webhook."_qs);
        QVERIFY(m_editor->isListActive());
        QTest::keyClicks(m_editor, u"ev"_qs);
        QTest::keyClick(m_editor, Qt::Key_Tab);
        QCOMPARE(m_editor->text(), u"webhook.eventType"_qs);
        QTest::keyClicks(m_editor, u" other."_qs);
        QVERIFY(!m_editor->isListActive());
    }

    void theColorsFollowThePalette()
    {
        for (const bool dark : {true, false}) {
            QApplication::setPalette(builtInTheme(dark).palette());
            QTRY_COMPARE(m_editor->lexer()->paper(0), builtInTheme(dark).color(u"editor.background"_qs));
        }
    }

private:
    template <typename T>
    T *child(const QString &name) const
    {
        T *found = m_panel->findChild<T *>(name);
        Q_ASSERT(found);
        return found;
    }

    [[nodiscard]] QString countShown() const { return child<QLabel>(u"findCount"_qs)->text(); }

    [[nodiscard]] QPoint caret() const
    {
        QPoint at;
        m_editor->getCursorPosition(&at.rx(), &at.ry());
        return at;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<EditorPanel> m_panel;
    CodeEditor *m_editor = nullptr;
};

QTEST_MAIN(TestEditorPanel)
#include "tst_editorpanel.moc"
