// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/credentialinput.h"

#include "credentials/secretclipboard.h"
#include "widgets/textlabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int keychainIndex = 0;
constexpr int environmentIndex = 1;

/// Names that every shell accepts (POSIX, Base Definitions 8.1).
bool isVariableName(const QString &name)
{
    static const QRegularExpression pattern(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    return pattern.match(name).hasMatch();
}

} // namespace

CredentialInput::CredentialInput(const CredentialField &field, const QString &suggestedVariable, const QString &locale,
                                 QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_locale(locale)
    , m_source(new QComboBox(this))
    , m_value(new QLineEdit(this))
    , m_reveal(new QToolButton(this))
    , m_copy(new QToolButton(this))
    , m_variable(new QLineEdit(this))
    , m_note(new TextLabel(TextLabel::Role::Muted, {}, this))
{
    setObjectName(u"credential_"_s + field.id);
    createWidgets(suggestedVariable);
    layOut();
    connect(m_source, &QComboBox::currentIndexChanged, this, &CredentialInput::showSource);
    connect(m_reveal, &QToolButton::toggled, this, &CredentialInput::reveal);
    for (QLineEdit *edit : {m_value, m_variable}) {
        connect(edit, &QLineEdit::textEdited, this, &CredentialInput::touch);
        connect(edit, &QLineEdit::editingFinished, this, &CredentialInput::showState);
    }
    showSource();
}

void CredentialInput::createWidgets(const QString &suggestedVariable)
{
    const QString label = m_field.label.in(m_locale);
    m_source->setObjectName(u"source_"_s + m_field.id);
    m_source->addItem(tr("Keep in keychain"));
    m_source->addItem(tr("Environment variable"));
    m_source->setAccessibleName(tr("Where %1 is kept").arg(label));
    m_value->setObjectName(u"value_"_s + m_field.id);
    m_value->setPlaceholderText(m_field.placeholder);
    m_value->setAccessibleName(label);
    m_reveal->setObjectName(u"reveal_"_s + m_field.id);
    m_reveal->setCheckable(true);
    m_reveal->setVisible(m_field.secret);
    m_copy->setObjectName(u"copy_"_s + m_field.id);
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the value; after 30 seconds it leaves the clipboard"));
    connect(m_copy, &QToolButton::clicked, this, &CredentialInput::copy);
    m_variable->setObjectName(u"variable_"_s + m_field.id);
    m_variable->setText(suggestedVariable);
    m_variable->setPlaceholderText(suggestedVariable);
    m_variable->setAccessibleName(tr("Environment variable that holds %1").arg(label));
    m_note->setObjectName(u"note_"_s + m_field.id);
    reveal(false);
}

void CredentialInput::layOut()
{
    auto *label = new TextLabel(TextLabel::Role::Field, m_field.label.in(m_locale), this);
    label->setBuddy(m_value);
    auto *where = new TextLabel(TextLabel::Role::Muted, m_field.whereToFind.in(m_locale), this);
    where->setVisible(!where->text().isEmpty());
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_value, 1);
    row->addWidget(m_variable, 1);
    row->addWidget(m_reveal);
    row->addWidget(m_copy);
    row->addWidget(m_source);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(label);
    layout->addLayout(row);
    layout->addWidget(m_note);
    layout->addWidget(new TextLabel(TextLabel::Role::Muted, m_field.help.in(m_locale), this));
    layout->addWidget(where);
    setTabOrder(m_value, m_reveal);
    setTabOrder(m_reveal, m_copy);
    setTabOrder(m_variable, m_source);
}

void CredentialInput::useNarrowLayout()
{
    constexpr int belowValue = 2;
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->itemAt(belowValue - 1)->layout()->removeWidget(m_source);
    column->insertWidget(belowValue, m_source, 0, Qt::AlignLeft);
}

void CredentialInput::setKeychainAvailable(bool available)
{
    auto *items = qobject_cast<QStandardItemModel *>(m_source->model());
    items->item(keychainIndex)->setEnabled(available);
}

void CredentialInput::setClipboard(SecretClipboard *clipboard)
{
    m_clipboard = clipboard;
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &CredentialInput::noticeCopy);
}

/// A revealed value can be copied with the keys, the menu or the mouse; a part of it is a secret as well.
void CredentialInput::noticeCopy() const
{
    const QString copied = QGuiApplication::clipboard()->text();
    if (m_clipboard && m_field.secret && !copied.isEmpty() && m_value->hasFocus() && m_value->text().contains(copied))
        m_clipboard->takeBackLater(Secret(copied));
}

void CredentialInput::copy() const
{
    m_clipboard->copy(Secret(m_value->text()));
}

void CredentialInput::showStored(const Secret &value)
{
    if (!m_reveal->isChecked() || !m_value->text().isEmpty())
        return;
    m_showsStored = true;
    m_value->setText(value.reveal());
    showTools();
}

void CredentialInput::showTools()
{
    const bool isRevealed = m_reveal->isChecked() && !m_value->text().isEmpty();
    m_copy->setVisible(m_clipboard && usesKeychain() && m_field.secret && isRevealed);
}

void CredentialInput::chooseEnvironment()
{
    m_source->setCurrentIndex(environmentIndex);
}

void CredentialInput::setRequired(bool required)
{
    m_required = required;
}

void CredentialInput::setStored(bool stored)
{
    m_stored = stored;
    m_askedKeychain = true;
    m_value->setPlaceholderText(stored ? tr("Kept in the keychain. Type to replace it.") : m_field.placeholder);
    showState();
    emit edited();
}

void CredentialInput::setSource(const CredentialSource &source)
{
    if (!source.variable.isEmpty())
        m_variable->setText(source.variable);
    m_source->setCurrentIndex(source.kind == CredentialSource::Kind::Keychain ? keychainIndex : environmentIndex);
    showState();
}

CredentialSource CredentialInput::source() const
{
    if (usesKeychain())
        return {};
    return {.kind = CredentialSource::Kind::Environment, .variable = m_variable->text().trimmed()};
}

void CredentialInput::setValue(const Secret &value)
{
    m_showsStored = false;
    m_value->setText(value.reveal());
    showState();
}

Secret CredentialInput::value() const
{
    return usesKeychain() && !m_showsStored ? Secret(m_value->text().trimmed()) : Secret();
}

bool CredentialInput::usesKeychain() const
{
    return m_source->currentIndex() == keychainIndex;
}

QString CredentialInput::problem() const
{
    return usesKeychain() ? keychainProblem() : environmentProblem();
}

QString CredentialInput::keychainProblem() const
{
    const QString label = m_field.label.in(m_locale);
    if (value().isEmpty())
        return m_stored || !m_required ? QString() : tr("Enter the %1.").arg(label);
    if (m_field.accepts(value().reveal()))
        return {};
    const QString words = m_field.patternHelp.in(m_locale);
    return words.isEmpty() ? tr("This does not look like a %1.").arg(label) : words;
}

QString CredentialInput::environmentProblem() const
{
    const QString name = m_variable->text().trimmed();
    if (name.isEmpty())
        return tr("Name the environment variable that holds the %1.").arg(m_field.label.in(m_locale));
    if (!isVariableName(name))
        return tr("A variable's name has only letters, digits and underscores, and no digit in front.");
    return {};
}

QString CredentialInput::environmentNote() const
{
    const QByteArray name = m_variable->text().trimmed().toLatin1();
    if (!qEnvironmentVariableIsSet(name.constData()))
        return tr("%1 is not set in this session: set it, then start Hooksmith again.").arg(QString::fromLatin1(name));
    if (!m_field.accepts(qEnvironmentVariable(name.constData())))
        return tr("%1 is set, but its value does not have the expected form.").arg(QString::fromLatin1(name));
    return tr("%1 is set in this session.").arg(QString::fromLatin1(name));
}

QString CredentialInput::note() const
{
    if (!usesKeychain())
        return environmentProblem().isEmpty() ? environmentNote() : QString();
    const bool isMissing = m_askedKeychain && !m_stored && value().isEmpty();
    return isMissing ? tr("This computer's keychain does not have this %1. Enter it to use it here.")
                           .arg(m_field.label.in(m_locale))
                     : QString();
}

void CredentialInput::showSource()
{
    const bool hadFocus = m_value->hasFocus() || m_variable->hasFocus();
    m_value->setVisible(usesKeychain());
    m_reveal->setVisible(usesKeychain() && m_field.secret);
    m_variable->setVisible(!usesKeychain());
    showTools();
    setFocusProxy(usesKeychain() ? m_value : m_variable);
    if (hadFocus)
        setFocus();
    showState();
    emit edited();
}

void CredentialInput::reveal(bool shown)
{
    m_value->setEchoMode(shown || !m_field.secret ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setText(shown ? tr("Hide") : tr("Show"));
    m_reveal->setToolTip(shown ? tr("Mask the value") : tr("Show the value"));
    if (!shown && m_showsStored) {
        m_showsStored = false;
        m_value->clear();
    }
    showTools();
    if (shown && m_stored && m_value->text().isEmpty())
        emit storedRequested();
}

void CredentialInput::showState()
{
    const QString wrong = m_touched ? problem() : QString();
    if (wrong.isEmpty())
        m_note->showIfAny(usesKeychain() ? TextLabel::Role::Warning : TextLabel::Role::Muted, note());
    else
        m_note->showIfAny(TextLabel::Role::Error, wrong);
}

void CredentialInput::touch()
{
    m_touched = true;
    m_showsStored = false;
    showTools();
    showState();
    emit edited();
}

} // namespace hooksmith
