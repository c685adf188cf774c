// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrub/scrubbing.h"

#include "scrub/scrubbedtext.h"
#include "scrub/scrubdialog.h"

#include <QtConcurrent>

namespace hooksmith {

Scrubbing::Scrubbing(const QString &hint, QWidget *window)
    : QObject(window)
    , m_hint(hint)
    , m_window(window)
{
}

void Scrubbing::look(const QByteArray &payload, const PayloadSchema &schema)
{
    m_wanted = payload;
    QtConcurrent::run([payload, schema] {
        const JsonValue json = parseJson(payload, {}, DuplicateKeys::KeepLast).value_or(JsonValue());
        const ScrubbedPayload scrubbed = scrub(json, schema);
        return std::pair(scrubbed, scrubbedText(payload, scrubbed));
    }).then(this, [this, payload](const std::pair<ScrubbedPayload, QByteArray> &result) {
        if (payload == m_wanted)
            offer(payload, result.first, result.second);
    });
}

void Scrubbing::cancel()
{
    m_wanted.clear();
}

void Scrubbing::offer(const QByteArray &payload, const ScrubbedPayload &scrubbed, const QByteArray &text)
{
    if (scrubbed.values.isEmpty()) {
        emit nothingFound();
        return;
    }
    auto *dialog = new ScrubDialog(scrubbed.values, m_hint, m_window);
    connect(dialog, &QDialog::accepted, this, [this, payload, text] { emit accepted(payload, text); });
    dialog->open();
}

} // namespace hooksmith
