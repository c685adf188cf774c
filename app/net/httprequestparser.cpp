// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httprequestparser.h"

#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

namespace hooksmith {

namespace http = boost::beast::http;

namespace {

constexpr std::uint32_t headBytes = 16 * 1024;

QByteArray toBytes(boost::beast::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

int statusOf(const boost::system::error_code &error)
{
    if (error == http::error::body_limit || error == http::error::buffer_overflow)
        return 413;
    if (error == http::error::header_limit)
        return 431;
    return error == http::error::bad_version ? 505 : 400;
}

} // namespace

struct HttpRequestParser::Beast
{
    http::request_parser<http::string_body> parser;
};

HttpRequestParser::HttpRequestParser(qint64 bodyBytes)
    : m_beast(std::make_unique<Beast>())
{
    m_beast->parser.eager(true);
    m_beast->parser.header_limit(headBytes);
    m_beast->parser.body_limit(static_cast<std::uint64_t>(bodyBytes));
}

HttpRequestParser::~HttpRequestParser() = default;

HttpRequestParser::State HttpRequestParser::take(QByteArray &bytes)
{
    boost::system::error_code error;
    qsizetype taken = 0;
    while (taken < bytes.size() && !m_beast->parser.is_done()) {
        const boost::asio::const_buffer rest(bytes.constData() + taken, static_cast<size_t>(bytes.size() - taken));
        taken += static_cast<qsizetype>(m_beast->parser.put(rest, error));
        if (error)
            break;
    }
    bytes.remove(0, taken);
    if (error && error != http::error::need_more) {
        m_failureStatus = statusOf(error);
        return State::Failed;
    }
    if (!m_beast->parser.is_done())
        return State::Incomplete;
    complete();
    return State::Complete;
}

void HttpRequestParser::complete()
{
    auto &message = m_beast->parser.get();
    m_request.method = toBytes(message.method_string());
    m_request.target = toBytes(message.target());
    for (const auto &field : message)
        m_request.headers.append({toBytes(field.name_string()), toBytes(field.value())});
    m_request.body = QByteArray::fromStdString(message.body());
}

bool HttpRequestParser::hasBegun() const
{
    return m_beast->parser.got_some();
}

bool HttpRequestParser::keepsAlive() const
{
    return m_beast->parser.keep_alive();
}

bool HttpRequestParser::takeExpectation()
{
    if (m_expectationTaken || !m_beast->parser.is_header_done())
        return false;
    m_expectationTaken = true;
    return boost::beast::iequals(m_beast->parser.get()[http::field::expect], "100-continue");
}

} // namespace hooksmith
