// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/linereader.h"

#include <QBuffer>
#include <QTest>

using namespace hooksmith;

class LineReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void givesEveryLine_data();
    void givesEveryLine();
};

void LineReaderTest::givesEveryLine_data()
{
    const QByteArray large(700 * 1024, 'x'); // more than two blocks
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("lines");
    QTest::newRow("of nothing: none") << QByteArray() << QByteArrayList();
    QTest::newRow("a line alone") << QByteArray("one\n") << QByteArrayList{"one\n"};
    QTest::newRow("the last one without a line feed") << QByteArray("one\ntwo") << QByteArrayList{"one\n", "two"};
    QTest::newRow("empty ones") << QByteArray("\n\none\n") << QByteArrayList{"\n", "\n", "one\n"};
    QTest::newRow("one that spans blocks") << "one\n" + large + "\ntwo\n"
                                           << QByteArrayList{"one\n", large + '\n', "two\n"};
    QTest::newRow("many in one block") << QByteArray("a\n").repeated(1000) << QByteArrayList(1000, "a\n");
    QTest::newRow("one beyond the limit, in pieces")
        << QByteArray(2500 * 1024, 'y') + '\n'
        << QByteArrayList{QByteArray(1024 * 1024, 'y'), QByteArray(1024 * 1024, 'y'),
                          QByteArray(452 * 1024, 'y') + '\n'};
}

void LineReaderTest::givesEveryLine()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArrayList, lines);
    QBuffer device;
    device.setData(text);
    QVERIFY(device.open(QIODevice::ReadOnly));
    LineReader reader(device, 1024 * 1024);
    QByteArrayList given;
    for (QByteArrayView line = reader.next(); !line.isEmpty(); line = reader.next())
        given.append(line.toByteArray());
    QCOMPARE(given.size(), lines.size());
    QVERIFY(given == lines);
    QVERIFY(reader.next().isEmpty());
}

QTEST_GUILESS_MAIN(LineReaderTest)
#include "tst_linereader.moc"
