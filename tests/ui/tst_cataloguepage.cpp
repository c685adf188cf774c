// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguepage.h"
#include "editor/codeeditor.h"
#include "ui/windowfixture.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTreeView>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class TestCataloguePage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->show());
        named<QAction>(window(), u"catalogueAction"_s).trigger();
        QTRY_VERIFY(window()->findChild<CataloguePage *>());
    }

    void cleanup() { m_fixture.reset(); }

    void everyTypeHasFieldsAndASample()
    {
        auto &page = named<CataloguePage>(window(), u"cataloguePage"_s);
        for (const EventType &event : m_fixture->events.types()) {
            page.select(event.type);
            QCOMPARE(text(u"catalogueType"_s), event.type);
            QVERIFY2(tree().model()->rowCount() >= 4, qPrintable(event.type)); // the envelope
            QVERIFY2(tree().model()->rowCount(field(u"data"_s)) > 3, qPrintable(event.type));
            QCOMPARE(named<CodeEditor>(window(), u"sampleEditor"_s).bytes(), event.sample);
        }
    }

    void typingNarrowsTheList()
    {
        auto &search = named<QLineEdit>(window(), u"catalogueSearch"_s);
        QVERIFY(search.hasFocus());
        QTest::keyClicks(&search, u"refund fail"_s);
        QCOMPARE(text(u"catalogueType"_s), u"refund.failed"_s);
        QCOMPARE(named<QListView>(window(), u"catalogueList"_s).model()->rowCount(), 1);
        QTest::keyClicks(&search, u" nothing"_s);
        QVERIFY(named<QLabel>(window(), u"catalogueNoMatch"_s).isVisible());
        QCOMPARE(text(u"catalogueType"_s), u"refund.failed"_s);
    }

    void theChosenFieldIsExplained()
    {
        named<CataloguePage>(window(), u"cataloguePage"_s).select(u"payment.succeeded"_s);
        tree().setCurrentIndex(field(u"total_amount"_s, field(u"data"_s)));
        QCOMPARE(text(u"fieldPath"_s), u"webhook.payload.data.total_amount"_s);
        QVERIFY2(text(u"fieldMeaning"_s).contains(u"customer pays"_s), qPrintable(text(u"fieldMeaning"_s)));
        QCOMPARE(field(u"total_amount"_s, field(u"data"_s)).siblingAtColumn(1).data().toString(),
                 u"integer, minor units of currency"_s);
        QCOMPARE(field(u"tax"_s, field(u"data"_s)).siblingAtColumn(2).data().toString(), u"may be null or missing"_s);
        tree().setCurrentIndex(field(u"status"_s, field(u"data"_s)));
        QVERIFY2(text(u"fieldMeaning"_s).contains(u"requires_capture"_s), qPrintable(text(u"fieldMeaning"_s)));
    }

    void variantsAreShown()
    {
        named<CataloguePage>(window(), u"cataloguePage"_s).select(u"payment.succeeded"_s);
        const EventType *event = m_fixture->events.find(u"payment.succeeded"_s);
        auto &choice = named<QComboBox>(window(), u"sampleBox"_s);
        QCOMPARE(choice.count(), event->variants.size() + 1);
        choice.setCurrentIndex(1);
        QCOMPARE(named<CodeEditor>(window(), u"sampleEditor"_s).bytes(), event->variants.first().payload);
    }

    void theLanguageIsTheUsers()
    {
        named<CataloguePage>(window(), u"cataloguePage"_s).select(u"payment.failed"_s);
        m_fixture->settings.setLanguage(u"ko"_s);
        const QString korean = m_fixture->events.find(u"payment.failed"_s)->title.in(u"ko"_s);
        QTRY_COMPARE(text(u"catalogueTitle"_s), korean);
        QCOMPARE(text(u"catalogueType"_s), u"payment.failed"_s);
    }

private:
    [[nodiscard]] QWidget *window() const { return m_fixture->window.get(); }
    [[nodiscard]] QString text(const QString &name) const { return named<QLabel>(window(), name).text(); }
    [[nodiscard]] QTreeView &tree() const { return named<QTreeView>(window(), u"fieldTree"_s); }
    [[nodiscard]] QModelIndex field(const QString &name, const QModelIndex &parent = {}) const
    {
        for (int row = 0; row < tree().model()->rowCount(parent); ++row) {
            const QModelIndex index = tree().model()->index(row, 0, parent);
            if (index.data().toString() == name)
                return index;
        }
        return {};
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestCataloguePage)
#include "tst_cataloguepage.moc"
