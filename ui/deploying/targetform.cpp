// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploying/targetform.h"

#include "credentials/credentialinput.h"
#include "net/requestcheck.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QIntValidator>
#include <QLineEdit>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr std::chrono::milliseconds typingPause(300);
constexpr int mostPerSecond = 65535; // as both APIs take it

LocalizedText plain(const QString &text)
{
    return {.english = text, .korean = text};
}

} // namespace

TargetForm::TargetForm(SecretStore &secrets, SecretClipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_secrets(secrets)
    , m_clipboard(clipboard)
    , m_targets(allDeployTargets())
    , m_target(new QComboBox(this))
    , m_url(new QLineEdit(this))
    , m_application(new QLineEdit(this))
    , m_mode(new QComboBox(this))
    , m_rateLimit(new QLineEdit(this))
    , m_tokenPlace(new QWidget(this))
{
    setObjectName(u"targetForm"_s);
    for (const auto &target : m_targets)
        m_target->addItem(target->hasModes() ? target->title() : tr("%1 or a compatible server").arg(target->title()),
                          target->id());
    m_mode->addItem(tr("Test mode"), false);
    m_mode->addItem(tr("Live mode: real events"), true);
    m_rateLimit->setValidator(new QIntValidator(0, mostPerSecond, m_rateLimit));
    m_rateLimit->setPlaceholderText(tr("As it was last deployed"));
    layOut();
    connect(m_target, &QComboBox::currentIndexChanged, this, &TargetForm::showTarget);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &TargetForm::showTarget);
    auto *pause = new QTimer(this); // each server has a token of its own
    pause->setSingleShot(true);
    pause->setInterval(typingPause);
    connect(pause, &QTimer::timeout, this, &TargetForm::askWhatIsStored);
    connect(m_url, &QLineEdit::textEdited, pause, qOverload<>(&QTimer::start));
    connect(m_url, &QLineEdit::textEdited, this, &TargetForm::edited);
    connect(m_application, &QLineEdit::textEdited, this, &TargetForm::edited);
    setFocusProxy(m_target);
    setChoice({});
}

QWidget *TargetForm::addField(QVBoxLayout *layout, const QString &label, QWidget *field, const QString &help)
{
    auto *row = new QWidget(this);
    auto *name = new TextLabel(TextLabel::Role::Field, label, row);
    name->setBuddy(field);
    field->setAccessibleName(label);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(name);
    column->addWidget(field);
    if (!help.isEmpty())
        column->addWidget(new TextLabel(TextLabel::Role::Muted, help, row));
    layout->addWidget(row);
    return row;
}

void TargetForm::layOut()
{
    m_target->setObjectName(u"deployTargetBox"_s);
    m_url->setObjectName(u"deployUrlEdit"_s);
    m_application->setObjectName(u"deployApplicationEdit"_s);
    m_mode->setObjectName(u"deployModeBox"_s);
    m_rateLimit->setObjectName(u"deployRateLimitEdit"_s);
    m_tokenPlace->setLayout(new QVBoxLayout);
    m_tokenPlace->layout()->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    addField(layout, tr("Where"), m_target, {});
    m_modeRow = addField(layout, tr("Mode"), m_mode, {});
    addField(layout, tr("API address"), m_url, tr("Empty for the target's own."));
    m_applicationRow =
        addField(layout, tr("Application"), m_application,
                 tr("The uid of the application that the endpoint belongs to. It is created where it is not there."));
    layout->addWidget(m_tokenPlace);
    addField(layout, tr("Deliveries a second, at most"), m_rateLimit, tr("0 for no limit."));
    layout->addStretch();
}

const DeployTarget &TargetForm::target() const
{
    return *m_targets[static_cast<std::size_t>(m_target->currentIndex())];
}

void TargetForm::setChoice(const DeployChoice &choice)
{
    m_target->setCurrentIndex(qMax(0, m_target->findData(choice.target)));
    m_mode->setCurrentIndex(choice.live ? 1 : 0);
    m_url->setText(choice.url);
    m_application->setText(choice.application);
    m_rateLimit->setText(choice.rateLimit ? QString::number(*choice.rateLimit) : QString());
    showTarget();
    m_token->setSource(choice.token);
}

void TargetForm::showTarget()
{
    m_modeRow->setVisible(target().hasModes());
    m_applicationRow->setVisible(!target().hasModes());
    m_url->setPlaceholderText(target().baseUrl({}, m_mode->currentData().toBool()));
    replaceToken();
    emit edited();
}

void TargetForm::replaceToken()
{
    delete m_token;
    m_tokenIsKept = false;
    const QString name = target().hasModes() ? tr("API key") : tr("API token");
    const CredentialField field{.id = u"apiToken"_s,
                                .label = plain(name),
                                .help = plain(tr("Kept in this computer's keychain once it worked, never in a file.")),
                                .whereToFind = {},
                                .patternHelp = {},
                                .placeholder = {},
                                .pattern = {}};
    m_token = new CredentialInput(field, target().tokenVariable(), u"en"_s, m_tokenPlace);
    m_tokenPlace->layout()->addWidget(m_token);
    m_token->setClipboard(&m_clipboard);
    connect(m_token, &CredentialInput::edited, this, &TargetForm::edited);
    connect(m_token, &CredentialInput::storedRequested, this, &TargetForm::showToken);
    askForToken();
}

void TargetForm::askForToken()
{
    const QPointer input(m_token);
    m_secrets.isAvailable().then(this, [input](bool available) {
        if (!input)
            return;
        input->setKeychainAvailable(available);
        if (!available)
            input->chooseEnvironment();
    });
    askWhatIsStored();
}

void TargetForm::askWhatIsStored()
{
    const SecretKey key = tokenKey(target(), choice().url, choice().live);
    m_secrets.read(key).then(this, [this, input = QPointer(m_token), key](const Result<Secret> &stored) {
        const bool isKept = stored && !stored->isEmpty();
        if (!input || key != tokenKey(target(), choice().url, choice().live) || isKept == m_tokenIsKept)
            return;
        m_tokenIsKept = isKept;
        input->setStored(isKept);
    });
}

void TargetForm::showToken()
{
    m_secrets.read(tokenKey(target(), choice().url, choice().live))
        .then(this, [input = QPointer(m_token)](const Result<Secret> &stored) {
            if (input && stored)
                input->showStored(*stored);
        });
}

DeployChoice TargetForm::choice() const
{
    return {.target = target().id(),
            .url = m_url->text().trimmed(),
            .application = m_application->text().trimmed(),
            .live = target().hasModes() && m_mode->currentData().toBool(),
            .rateLimit = m_rateLimit->text().isEmpty() ? std::nullopt : std::optional(m_rateLimit->text().toInt()),
            .token = m_token->source()};
}

Secret TargetForm::enteredToken() const
{
    return m_token->value();
}

QString TargetForm::problem() const
{
    const DeployChoice chosen = choice();
    if (const QString wrong = chosen.url.isEmpty() ? QString() : urlProblem(chosen.url); !wrong.isEmpty())
        return wrong;
    if (!target().hasModes() && chosen.application.isEmpty())
        return tr("Enter the application's uid.");
    return m_token->problem();
}

} // namespace hooksmith
