// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace hooksmith {

struct Endpoint;
class EnvironmentBox;
class EventCatalog;
struct SendSubject;

/// What is sent where: the event, the destination or its simulation, the environment.
class SendChoices final : public QWidget
{
    Q_OBJECT

public:
    SendChoices(const EventCatalog &events, const SendSubject &subject, QWidget *parent = nullptr);

    [[nodiscard]] QString eventType() const;
    [[nodiscard]] bool isSimulated() const;
    void chooseReal();
    void setEndpoint(const Endpoint &endpoint); ///< whose environment is shown

signals:
    void changed(); ///< the event or the destination
    void environmentChosen(const QString &name);

private:
    void fillEvents(const EventCatalog &events, const SendSubject &subject);
    void fillTargets(const SendSubject &subject);

    QComboBox *m_events;
    QComboBox *m_targets;
    EnvironmentBox *m_environment;
};

} // namespace hooksmith
