// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// One string of a .ts file, with its translation: one form, or several where it counts something.
struct Message
{
    QString context;
    QString source;
    QString comment;
    QString state; ///< "", "unfinished", "vanished" or "obsolete"
    QStringList forms;

    [[nodiscard]] QString name() const { return u"%1: %2"_s.arg(context, source); }
};

QString folder()
{
    return QStringLiteral(HOOKSMITH_SOURCE_DIR "/resources/translations/");
}

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.state = xml.attributes().value(u"type"_s).toString();
    QString text;
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"translation"_s) && !xml.atEnd()) {
        if (xml.isStartElement() && xml.name() == u"numerusform"_s)
            message.forms.append(xml.readElementText());
        else if (xml.isCharacters())
            text += xml.text();
    }
    if (message.forms.isEmpty())
        message.forms.append(text);
}

std::vector<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Cannot read %s", qPrintable(path));
    std::vector<Message> messages;
    QString context;
    for (QXmlStreamReader xml(&file); !xml.atEnd(); xml.readNext()) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name"_s)
            context = xml.readElementText();
        else if (xml.name() == u"message"_s)
            messages.push_back({context, {}, {}, {}, {}});
        else if (xml.name() == u"source"_s)
            messages.back().source = xml.readElementText();
        else if (xml.name() == u"comment"_s)
            messages.back().comment = xml.readElementText();
        else if (xml.name() == u"translation"_s)
            readTranslation(xml, messages.back());
    }
    return messages;
}

QStringList keys(const std::vector<Message> &messages)
{
    QStringList keys;
    for (const Message &message : messages)
        keys.append(u"%1 (%2)"_s.arg(message.name(), message.comment));
    keys.sort();
    return keys;
}

/// What a pattern finds in a text, sorted, each once.
QStringList found(const QString &text, const QString &pattern)
{
    QStringList matches;
    auto iterator = QRegularExpression(pattern).globalMatch(text);
    while (iterator.hasNext())
        matches.append(iterator.next().captured());
    matches.removeDuplicates();
    matches.sort();
    return matches;
}

bool hasMnemonic(const QString &text)
{
    return QRegularExpression(u"&[A-Za-z0-9](?![a-z]*;)"_s).match(text).hasMatch();
}

bool endsWithEllipsis(const QString &text)
{
    return text.endsWith(u'…') || text.endsWith(u"..."_s);
}

QByteArray readProgram(const char *name)
{
    QFile file(QStringLiteral(HOOKSMITH_BINARY_DIR "/") + QLatin1StringView(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The translations hold every string of the sources and nothing else, and each fits the string it stands for.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void holdWhatTheSourcesSay_data() { languages(); }
    void holdWhatTheSourcesSay();
    void areComplete_data() { languages(); }
    void areComplete();
    void keepPlaceholders_data() { languages(); }
    void keepPlaceholders();
    void keepMnemonics();
    void keepEllipses();
    void nameContextsOfThePrograms();
    void shipInThePrograms_data() { languages(); }
    void shipInThePrograms();

private:
    static void languages();
};

void TestTranslations::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Korean") << u"ko"_s;
    QTest::newRow("English plurals") << u"en"_s;
}

void TestTranslations::holdWhatTheSourcesSay()
{
    QFETCH(const QString, language);
    const QString file = u"hooksmith_%1.ts"_s.arg(language);
    const QTemporaryDir temporary;
    QVERIFY(QFile::copy(folder() + file, temporary.filePath(file)));

    QProcess update;
    update.start(folder() + u"update.sh"_s, {QStringLiteral(HOOKSMITH_LUPDATE), temporary.path()});
    QVERIFY(update.waitForFinished());
    QCOMPARE(update.exitCode(), 0);

    const QStringList translated = keys(readMessages(folder() + file));
    const QStringList said = keys(readMessages(temporary.filePath(file)));
    QVERIFY(!said.isEmpty());
    for (const QString &key : said)
        QVERIFY2(translated.contains(key), qPrintable(u"Missing in %1: %2"_s.arg(file, key)));
    for (const QString &key : translated)
        QVERIFY2(said.contains(key), qPrintable(u"No source says what %1 translates: %2"_s.arg(file, key)));
}

void TestTranslations::areComplete()
{
    QFETCH(const QString, language);
    QStringList incomplete;
    for (const Message &message : readMessages(folder() + u"hooksmith_%1.ts"_s.arg(language))) {
        if (!message.state.isEmpty() || message.forms.contains(QString()))
            incomplete.append(u"%1 [%2]"_s.arg(message.name(), message.state));
    }
    QVERIFY2(incomplete.isEmpty(), qPrintable(u"%1 strings are not translated:\n%2"_s.arg(
                                       QString::number(incomplete.size()), incomplete.join(u'\n'))));
}

void TestTranslations::keepPlaceholders()
{
    QFETCH(const QString, language);
    for (const Message &message : readMessages(folder() + u"hooksmith_%1.ts"_s.arg(language))) {
        const QString placeholder = u"%(L?[0-9]+|n)"_s;
        for (const QString &form : message.forms)
            QVERIFY2(found(form, placeholder) == found(message.source, placeholder), qPrintable(message.name()));
    }
}

void TestTranslations::keepMnemonics()
{
    for (const Message &message : readMessages(folder() + u"hooksmith_ko.ts"_s))
        QVERIFY2(hasMnemonic(message.source) == hasMnemonic(message.forms.first()), qPrintable(message.name()));
}

void TestTranslations::keepEllipses()
{
    for (const Message &message : readMessages(folder() + u"hooksmith_ko.ts"_s))
        QVERIFY2(endsWithEllipsis(message.source) == endsWithEllipsis(message.forms.first()),
                 qPrintable(message.name()));
}

/// lupdate guesses the context of tr() from the text of a source; a wrong guess shows as a string that stays English.
/// The real context, a class's name or what Q_DECLARE_TR_FUNCTIONS was given, is a literal of a program.
void TestTranslations::nameContextsOfThePrograms()
{
    const QByteArray programs =
        readProgram("hooksmith") + readProgram("hooksmith-sandbox") + readProgram("hooksmith-window");
    QStringList contexts;
    for (const Message &message : readMessages(folder() + u"hooksmith_ko.ts"_s))
        contexts.append(message.context);
    contexts.removeDuplicates();
    QVERIFY(!contexts.isEmpty());
    for (const QString &context : contexts)
        QVERIFY2(programs.contains(QByteArray(context.toUtf8() + '\0')), qPrintable(context));
}

void TestTranslations::shipInThePrograms()
{
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/hooksmith_%1.qm"_s.arg(language)));
    QCOMPARE(translator.language(), language);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
