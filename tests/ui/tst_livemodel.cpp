// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/livemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hooksmith {

/// The list of received events does not grow for ever.
class TestLiveModel : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheLatestEvents()
    {
        LiveModel model;
        const QAbstractItemModelTester tester(&model);
        for (int i = 0; i < LiveModel::keptEvents + 20; ++i)
            model.add(eventOf(10));
        QCOMPARE(model.rowCount(), int(LiveModel::keptEvents));
        QCOMPARE(model.forgotten(), 20);
        QCOMPARE(model.row(0).id, 20);
        QCOMPARE(model.rowOf(19), -1);
    }

    void whatTheEventsBecomeCountsToo()
    {
        LiveModel model;
        const QAbstractItemModelTester tester(&model);
        constexpr qsizetype size = 64 * 1024;
        RunReport report;
        report.outcome = Outcome::Request;
        report.request = HttpRequest{.method = u"POST"_s, .url = {}, .headers = {}, .body = QByteArray(size, 'b')};
        for (int i = 0; i < LiveModel::keptEvents; ++i)
            model.setReport(model.add(eventOf(size)), report);
        QCOMPARE(model.rowCount(), int(LiveModel::keptBytes / (2 * size)));
        model.setRunning(model.row(0).id); // without its report there is room again
        model.add(eventOf(size));
        QCOMPARE(model.rowCount(), int(LiveModel::keptBytes / (2 * size)) + 1);
    }

    void anEventLargerThanAllIsShownAlone()
    {
        LiveModel model;
        model.add(eventOf(10));
        model.add(eventOf(LiveModel::keptBytes + 1));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.row(0).id, 1);
        model.clear();
        model.add(eventOf(10));
        model.add(eventOf(10));
        QCOMPARE(model.rowCount(), 2); // nothing of what went is counted any more
    }

private:
    static ReceivedEvent eventOf(qsizetype bytes)
    {
        ReceivedEvent event;
        event.status = 200;
        event.eventType = u"payment.succeeded"_s;
        event.payload = QByteArray(bytes, 'a');
        return event;
    }
};

} // namespace hooksmith

QTEST_MAIN(hooksmith::TestLiveModel)
#include "tst_livemodel.moc"
