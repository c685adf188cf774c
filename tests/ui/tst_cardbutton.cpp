// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowfixture.h"
#include "widgets/cardbutton.h"

#include <QLabel>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class TestCardButton : public QObject
{
    Q_OBJECT

private slots:
    void theWholeTextIsShown_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("in a wide window") << 1280;
        QTest::newRow("in a small window") << 700;
    }

    void theWholeTextIsShown()
    {
        QFETCH(const int, width);
        WindowFixture fixture;
        QVERIFY(fixture.show());
        fixture.window->resize(width, 800);
        fixture.click(u"firstEndpointButton"_s);
        const auto cards = fixture.window->findChildren<CardButton *>();
        QCOMPARE(cards.size(), fixture.integrations.integrations().size());
        for (const QLabel *label : cards.first()->parentWidget()->findChildren<QLabel *>())
            QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        for (const CardButton *card : cards)
            QTRY_VERIFY2(card->height() >= card->heightForWidth(card->width()), qPrintable(card->text()));
    }

    void returnAndSpacePressIt_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Return") << Qt::Key_Return;
        QTest::newRow("Enter") << Qt::Key_Enter;
        QTest::newRow("Space") << Qt::Key_Space;
    }

    void returnAndSpacePressIt()
    {
        QFETCH(const Qt::Key, key);
        CardButton card({}, u"Segment"_s, u"Send payments."_s);
        int clicks = 0;
        connect(&card, &CardButton::clicked, this, [&clicks] { ++clicks; });
        QTest::keyClick(&card, key);
        QCOMPARE(clicks, 1);
    }
};

QTEST_MAIN(TestCardButton)
#include "tst_cardbutton.moc"
