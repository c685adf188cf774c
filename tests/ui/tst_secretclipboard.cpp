// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/credentialinput.h"
#include "credentials/secretclipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class TestSecretClipboard : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_waiting.clear();
        QApplication::clipboard()->setText(u"before"_s);
        m_clipboard = std::make_unique<SecretClipboard>(
            [this](std::chrono::milliseconds time, const std::function<void()> &slot) {
                QCOMPARE(time, std::chrono::milliseconds(30'000));
                m_waiting.append(slot);
            });
    }

    void aSecretLeavesAfterHalfAMinute()
    {
        m_clipboard->copy(Secret(u"key_1"_s));
        QCOMPARE(text(), u"key_1"_s);
        passHalfAMinute();
        QCOMPARE(text(), QString());
    }

    void whatWasCopiedSinceStays()
    {
        m_clipboard->copy(Secret(u"key_1"_s));
        QApplication::clipboard()->setText(u"a recipe"_s);
        passHalfAMinute();
        QCOMPARE(text(), u"a recipe"_s);
    }

    void copyingAgainBeginsAnew()
    {
        m_clipboard->copy(Secret(u"key_1"_s));
        m_clipboard->copy(Secret(u"key_1"_s));
        m_waiting.takeFirst()();
        QCOMPARE(text(), u"key_1"_s);
        passHalfAMinute();
        QCOMPARE(text(), QString());
    }

    void theEndOfTheProgramTakesItBack()
    {
        m_clipboard->copy(Secret(u"key_1"_s));
        m_clipboard.reset();
        QCOMPARE(text(), QString());
    }

    void aRevealedKeyThatIsCopiedByHandLeavesToo()
    {
        CredentialInput input({.id = u"writeKey"_s,
                               .label = {u"Write key"_s, {}},
                               .help = {},
                               .whereToFind = {},
                               .patternHelp = {},
                               .placeholder = {},
                               .pattern = {}},
                              u"KEY"_s, u"en"_s);
        input.setClipboard(m_clipboard.get());
        input.show();
        QVERIFY(QTest::qWaitForWindowActive(&input));
        auto *value = input.findChild<QLineEdit *>(u"value_writeKey"_s);
        value->setFocus();
        QTest::keyClicks(value, u"key_typed_1"_s);
        value->selectAll();
        QTest::keyClick(value, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(text(), u"before"_s); // masked: nothing is copied
        QTest::mouseClick(input.findChild<QToolButton *>(u"reveal_writeKey"_s), Qt::LeftButton);
        value->selectAll();
        QTest::keyClick(value, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(text(), u"key_typed_1"_s);
        QTRY_VERIFY(!m_waiting.isEmpty());
        passHalfAMinute();
        QCOMPARE(text(), QString());
    }

private:
    [[nodiscard]] static QString text() { return QApplication::clipboard()->text(); }
    void passHalfAMinute()
    {
        while (!m_waiting.isEmpty())
            m_waiting.takeFirst()();
    }

    QList<std::function<void()>> m_waiting;
    std::unique_ptr<SecretClipboard> m_clipboard;
};

QTEST_MAIN(TestSecretClipboard)
#include "tst_secretclipboard.moc"
