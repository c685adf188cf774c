// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cardbutton.h"

#include <QGridLayout>
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
        QTest::newRow("in a wide column") << 400;
        QTest::newRow("in a narrow column") << 180;
    }

    void theWholeTextIsShown()
    {
        QFETCH(const int, width);
        QWidget grid;
        auto *layout = new QGridLayout(&grid);
        auto *card = new CardButton(
            {}, u"Customer.io"_s,
            u"Trigger emails and customer journeys from payments and subscriptions of your shop."_s, &grid);
        layout->addWidget(card, 0, 0);
        grid.resize(width, grid.heightForWidth(width));
        grid.show();
        for (const QLabel *label : card->findChildren<QLabel *>())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
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
