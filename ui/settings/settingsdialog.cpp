// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsdialog.h"

#include "secret/secretstore.h"
#include "settings/settings.h"
#include "widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hooksmith {

SettingsDialog::SettingsDialog(Settings &settings, SecretStore &secrets, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_secrets(secrets)
    , m_keychain(new TextLabel(TextLabel::Role::Muted, tr("Asking the keychain…"), this))
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    setMinimumWidth(480);
    m_keychain->setObjectName(u"keychainState"_s);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(14);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(form, tr("Language"), createLanguageBox());
    addRow(form, tr("Theme"), createThemeBox());
    addRow(form, tr("Transformation"), createRunBox());
    addRow(form, tr("Keychain"), m_keychain);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"closeButton"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->addLayout(form);
    layout->addSpacing(16);
    layout->addWidget(buttons);
    keepRoomForAnswer();
    askForKeychain();
}

void SettingsDialog::addRow(QFormLayout *form, const QString &label, QWidget *field)
{
    auto *text = new TextLabel(TextLabel::Role::Field, label, this);
    text->setBuddy(field);
    field->setAccessibleName(label);
    form->addRow(text, field);
}

QWidget *SettingsDialog::createLanguageBox()
{
    auto *box = new QComboBox(this);
    box->setObjectName(u"languageBox"_s);
    box->addItem(u"English"_s, u"en"_s); // each language in its own words, so that its readers find it
    box->addItem(u"\uD55C\uAD6D\uC5B4"_s, u"ko"_s);
    box->setCurrentIndex(box->findData(m_settings.language()));
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, box] { m_settings.setLanguage(box->currentData().toString()); });
    return box;
}

QWidget *SettingsDialog::createThemeBox()
{
    using Theme = Settings::Theme;
    auto *box = new QComboBox(this);
    box->setObjectName(u"themeBox"_s);
    box->addItem(tr("As the system"), QVariant::fromValue(Theme::System));
    box->addItem(tr("Light"), QVariant::fromValue(Theme::Light));
    box->addItem(tr("Dark"), QVariant::fromValue(Theme::Dark));
    box->setCurrentIndex(box->findData(QVariant::fromValue(m_settings.theme())));
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, box] { m_settings.setTheme(box->currentData().value<Theme>()); });
    return box;
}

QWidget *SettingsDialog::createRunBox()
{
    auto *box = new QCheckBox(tr("Run while I type"), this);
    box->setObjectName(u"runsAsYouTypeBox"_s);
    box->setChecked(m_settings.runsAsYouType());
    connect(box, &QCheckBox::toggled, &m_settings, &Settings::setRunsAsYouType);
    return box;
}

QString SettingsDialog::keychainText(bool isAvailable)
{
    return isAvailable ? tr("A keychain answers. It keeps the credentials of your endpoints.")
                       : tr("No keychain answers. Endpoints can name environment variables instead; start a "
                            "keychain such as GNOME Keyring or KWallet to keep credentials there.");
}

/// A dialog that grows while it is put on the screen may lose its place there.
void SettingsDialog::keepRoomForAnswer()
{
    const QString question = m_keychain->text();
    m_keychain->setText(keychainText(false)); // the longest
    adjustSize();
    layout()->activate();
    m_keychain->setMinimumHeight(m_keychain->heightForWidth(m_keychain->width()));
    m_keychain->setText(question);
}

void SettingsDialog::askForKeychain()
{
    m_secrets.isAvailable().then(this, [this](bool available) {
        m_keychain->setRole(available ? TextLabel::Role::Success : TextLabel::Role::Warning);
        m_keychain->setText(keychainText(available));
    });
}

} // namespace hooksmith
