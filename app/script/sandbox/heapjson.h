// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJSValue>

#include <memory>
#include <optional>

namespace hooksmith {

/// JSON read into and written from the engine's heap without the engine's own JSON object: several times as fast, and
/// JSON is most of what an ordinary event costs. Only for what every reader and writer agrees on; no value says that
/// the engine has to decide, be it that the text is broken or that a value runs code when it is written.
class HeapJsonReader
{
public:
    explicit HeapJsonReader(QJSEngine &engine);
    ~HeapJsonReader();
    [[nodiscard]] std::optional<QJSValue> read(QByteArrayView text);

private:
    class Shapes;
    std::unique_ptr<Shapes> m_shapes;
};

/// The JSON of plain data: objects and arrays as literals make them, texts, numbers, true, false and null.
[[nodiscard]] std::optional<QByteArray> writeHeapJson(QJSEngine &engine, const QJSValue &value);

} // namespace hooksmith
