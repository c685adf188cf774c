// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventfile/eventfilepicker.h"

#include "eventfile/eventfilemodel.h"
#include "widgets/rowdelegate.h"
#include "widgets/symbolicon.h"
#include "widgets/textlabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QTableView>
#include <QToolButton>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int rowHeight = 26;
constexpr int fewestRows = 6;               // in view, with the room for header and scroll bar
constexpr qint64 pickedAtOnce = 256 * 1024; // bytes; a longer line is read on another thread

template <typename T>
void stop(QFutureWatcher<T> &watcher)
{
    watcher.disconnect();
    if (watcher.isRunning())
        watcher.cancel();
}

} // namespace

EventFilePicker::EventFilePicker(const EventCatalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_model(new EventFileModel(catalog, this))
    , m_search(new QLineEdit(this))
    , m_state(new TextLabel(TextLabel::Role::Muted, {}, this))
    , m_table(new QTableView(this))
{
    setObjectName(u"eventFilePicker"_s);
    createTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createBar());
    layout->addWidget(m_table, 1);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &EventFilePicker::search);
    connect(m_search, &QLineEdit::returnPressed, this, &EventFilePicker::entered);
    connect(m_table, &QTableView::doubleClicked, this, &EventFilePicker::entered);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { pick(current.row()); });
    hide();
}

EventFilePicker::~EventFilePicker()
{
    stop(m_reading);
    stop(m_searching);
}

QWidget *EventFilePicker::createBar()
{
    auto *bar = new QWidget(this);
    m_search->setObjectName(u"eventFileSearch"_s);
    m_search->setPlaceholderText(tr("Search the events"));
    m_search->setAccessibleName(tr("Search the events of the file"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(symbolIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_state->setObjectName(u"eventFileState"_s);
    m_state->setWordWrap(false);
    auto *closing = new QToolButton(bar);
    closing->setObjectName(u"closeEventFile"_s);
    closing->setIcon(symbolIcon(u"close"_s));
    closing->setAutoRaise(true);
    closing->setToolTip(tr("Close the file of events; the payload stays"));
    closing->setAccessibleName(tr("Close the file of events"));
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 6, 8, 4);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_state);
    layout->addWidget(closing);
    connect(closing, &QToolButton::clicked, this, &EventFilePicker::close);
    return bar;
}

void EventFilePicker::createTable()
{
    m_table->setObjectName(u"eventFileTable"_s);
    m_table->setAccessibleName(tr("Events of the file"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setMinimumSectionSize(rowHeight);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->setMinimumHeight(fewestRows * rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int widths[] = {70, 210, 200};
    for (int column = 0; column < static_cast<int>(std::size(widths)); ++column)
        m_table->setColumnWidth(column, widths[column]);
}

void EventFilePicker::openFile(const QString &path)
{
    read([path](const EventFile::Progress &progress) { return EventFile::open(path, progress); });
}

void EventFilePicker::openText(const QByteArray &text)
{
    read([text](const EventFile::Progress &) { return EventFile::ofText(text); });
}

void EventFilePicker::read(const std::function<Result<EventFile>(const EventFile::Progress &)> &open)
{
    stop(m_reading);
    m_state->setText(tr("Reading…"));
    show();
    connect(&m_reading, &QFutureWatcherBase::finished, this, &EventFilePicker::takeFile);
    connect(&m_reading, &QFutureWatcherBase::progressValueChanged, this,
            [this](int percent) { m_state->setText(tr("Reading… %1 %").arg(percent)); });
    m_reading.setFuture(QtConcurrent::run([open](QPromise<Result<EventFile>> &promise) {
        promise.setProgressRange(0, 100);
        promise.addResult(open([&promise](qint64 done, qint64 size) {
            promise.setProgressValue(static_cast<int>(done * 100 / qMax(size, qint64(1))));
            return !promise.isCanceled();
        }));
    }));
}

void EventFilePicker::takeFile()
{
    const Result<EventFile> file = m_reading.result();
    if (!file)
        return giveUp(file.error());
    if (file->count() == 0)
        return giveUp({.kind = Error::Kind::InvalidInput,
                       .message = tr("There are no events in this file."),
                       .file = file->name()});
    m_search->clear();
    m_model->setFile(*file);
    emit opened();
    m_table->selectRow(0);
    m_search->setFocus();
    showState();
}

/// The file that is open, if there is one, stays.
void EventFilePicker::giveUp(const Error &error)
{
    setVisible(m_model->file().count() > 0);
    showState();
    emit failed(error);
}

void EventFilePicker::search(const QString &text)
{
    stop(m_searching);
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        m_model->setFound({});
        return showState();
    }
    connect(&m_searching, &QFutureWatcherBase::finished, this, &EventFilePicker::takeFound);
    m_searching.setFuture(QtConcurrent::run([file = m_model->file(), words](QPromise<QList<int>> &promise) {
        promise.addResult(file.matching(words, [&promise] { return !promise.isCanceled(); }));
    }));
}

void EventFilePicker::takeFound()
{
    m_model->setFound(m_searching.result());
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    showState();
}

/// A long line is read on another thread; only the newest pick counts.
void EventFilePicker::pick(int row)
{
    if (row < 0)
        return;
    showState();
    const quint64 id = ++m_newestPick;
    const EventFile file = m_model->file();
    const qsizetype event = m_model->eventAt(row);
    if (file.size(event) <= pickedAtOnce) {
        emit picked(event, file.type(event), file.payload(event));
        return;
    }
    QtConcurrent::run([file, event] {
        return file.payload(event);
    }).then(this, [this, id, event, type = file.type(event)](const QByteArray &payload) {
        if (id == m_newestPick)
            emit picked(event, type, payload);
    });
}

void EventFilePicker::showState()
{
    const QLocale locale;
    const int row = m_table->currentIndex().row();
    const QString all = locale.toString(m_model->rowCount());
    QString text = row < 0 ? tr("%1 events").arg(all) : tr("%1 of %2").arg(locale.toString(row + 1), all);
    if (const qsizetype broken = m_model->file().brokenCount(); broken > 0)
        text += u" · "_s + tr("%n line(s) cannot be read", nullptr, static_cast<int>(broken));
    m_state->setText(text);
}

void EventFilePicker::close()
{
    stop(m_reading);
    stop(m_searching);
    ++m_newestPick;
    hide();
    emit closed();
    m_model->setFile({});
}

bool EventFilePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_table, event); // the table moves while the field keeps the keyboard
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace hooksmith
