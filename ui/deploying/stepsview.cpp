// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploying/stepsview.h"

#include "send/codeview.h"
#include "widgets/messagelist.h"
#include "widgets/notice.h"
#include "widgets/symbolicon.h"
#include "widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hooksmith {

StepsView::StepsView(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel(TextLabel::Role::Section, {}, this))
    , m_outcome(new Notice(this))
    , m_steps(new MessageList(this))
    , m_remainder(new QWidget(this))
    , m_remainderText(new TextLabel(TextLabel::Role::Body, {}, m_remainder))
    , m_hash(new TextLabel(TextLabel::Role::Muted, {}, m_remainder))
    , m_code(createCodeView(u"deployCode"_s, tr("Code to paste"), m_remainder))
    , m_copy(new QPushButton(symbolIcon(u"copy"_s), tr("Copy Code"), m_remainder))
{
    setObjectName(u"stepsView"_s);
    m_heading->setObjectName(u"deployHeading"_s);
    m_outcome->setObjectName(u"deployOutcome"_s);
    m_steps->setObjectName(u"deploySteps"_s);
    m_steps->setAccessibleName(tr("Steps"));
    layOutRemainder();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_heading);
    layout->addWidget(m_outcome);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_remainder, 2);
}

void StepsView::layOutRemainder()
{
    m_remainderText->setObjectName(u"deployRemainder"_s);
    m_remainderText->setWordWrap(true);
    m_hash->setObjectName(u"deployHash"_s);
    m_copy->setObjectName(u"copyCodeButton"_s);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_code->toPlainText());
        m_copy->setText(tr("Copied"));
    });
    auto *row = new QHBoxLayout;
    row->addWidget(m_hash, 1);
    row->addWidget(m_copy);
    auto *layout = new QVBoxLayout(m_remainder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_remainderText);
    layout->addWidget(m_code, 1);
    layout->addLayout(row);
}

void StepsView::begin(const QList<DeployStep> &steps)
{
    m_all = steps;
    m_states = QList<std::optional<DeployProgress::State>>(steps.size());
    m_heading->setText(tr("Deploying…"));
    m_outcome->hide();
    m_remainder->hide();
    m_steps->show();
    showSteps();
}

void StepsView::showProgress(const DeployProgress &progress)
{
    if (progress.step >= m_states.size())
        return;
    m_states[progress.step] = progress.state;
    showSteps();
}

void StepsView::showSteps()
{
    using State = DeployProgress::State;
    QList<ListedMessage> messages;
    for (qsizetype index = 0; index < m_all.size(); ++index) {
        const QString purpose = m_all[index].call.purpose;
        if (!m_states[index]) {
            messages.append({.icon = u"unchanged"_s, .text = purpose});
            continue;
        }
        switch (*m_states[index]) {
        case State::Begins:
            messages.append({.icon = u"run"_s, .tone = Tone::Information, .text = tr("%1 …").arg(purpose)});
            break;
        case State::Done:
            messages.append({.icon = u"success"_s, .tone = Tone::Success, .text = purpose});
            break;
        case State::Failed:
            messages.append({.icon = u"error"_s, .tone = Tone::Error, .text = tr("Failed: %1").arg(purpose)});
            break;
        case State::TakenBack:
            messages.append({.icon = u"reset"_s, .text = tr("Taken back: %1").arg(purpose)});
            break;
        case State::Stands:
            messages.append(
                {.icon = u"warning"_s, .tone = Tone::Warning, .text = tr("Stands, or may stand: %1").arg(purpose)});
            break;
        }
    }
    m_steps->setMessages(messages);
}

void StepsView::end(const DeployEnd &end, const DeploySubject &subject)
{
    showOutcome(end.outcome, !end.remainder.isEmpty());
    showRemainder(end.remainder, subject);
}

void StepsView::endHere(const QString &text)
{
    m_steps->hide();
    m_remainder->hide();
    m_heading->setText(tr("Done"));
    m_outcome->notify(Tone::Success, text);
}

void StepsView::showOutcome(const DeployOutcome &outcome, bool somethingRemains)
{
    m_heading->setText(outcome.error ? tr("Not deployed") : tr("Deployed"));
    if (!outcome.error && somethingRemains)
        return m_outcome->notify(Tone::Information,
                                 tr("All that the API takes is there. The endpoint's id: %1").arg(outcome.id));
    if (!outcome.error)
        return m_outcome->notify(Tone::Success, outcome.id.isEmpty()
                                                    ? tr("Everything is there.")
                                                    : tr("Everything is there. The endpoint's id: %1").arg(outcome.id));
    const QString standing = outcome.standing.isEmpty()
                                 ? tr("What was done is taken back; nothing stands.")
                                 : tr("What was done could not all be taken back. This stands, or may stand: %1.")
                                       .arg(outcome.standing.join(u"; "_s));
    m_outcome->notify(Tone::Error, outcome.error->describe() + u'\n' + standing);
}

void StepsView::showRemainder(const QString &text, const DeploySubject &subject)
{
    m_remainder->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    m_heading->setText(tr("One step is left to you"));
    m_remainderText->setText(text);
    m_code->setPlainText(subject.endpoint.transform);
    m_hash->setText(tr("Noted there as SHA-256 %1…: a later edit here is noticed. An edit in the dashboard is "
                       "not, since the API does not tell the code.")
                        .arg(subject.codeHash().left(12)));
}

} // namespace hooksmith
