// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs in the sandbox's engine before the user's code: takes hold of the built-ins it needs while they are untouched, adds
// `console`, removes what a plain QuickJS context does not have, and returns the functions that the sandbox calls.
(function (global, writeLog) {
    var stringify = JSON.stringify;
    var parse = JSON.parse;
    var keysOf = Object.keys;
    var isArray = Array.isArray;
    var toText = String;

    ['URL', 'URLSearchParams', 'gc', 'print'].forEach(function (name) {
        delete global[name];
    });

    function describe(value) {
        if (typeof value === 'string')
            return value;
        if (value instanceof Error)
            return value.stack ? value + '\n' + value.stack : '' + value;
        if (typeof value === 'function')
            return '[Function: ' + (value.name || 'anonymous') + ']';
        if (typeof value === 'symbol' || typeof value !== 'object' || value === null)
            return toText(value);
        try {
            var json = stringify(value, null, 2);
            return json === undefined ? toText(value) : json;
        } catch (error) {
            return '[' + error.message + ']';
        }
    }

    function logger(level) {
        return function () {
            var parts = [];
            for (var i = 0; i < arguments.length; ++i)
                parts[i] = describe(arguments[i]);
            writeLog(level, parts.join(' '));
        };
    }

    var console = { log: logger('log'), info: logger('info'), warn: logger('warn'), error: logger('error') };
    console.debug = console.log;
    Object.defineProperty(global, 'console', { value: console, writable: true, configurable: true, enumerable: false });

    function kindOf(value) {
        if (value === null)
            return 'null';
        return isArray(value) ? 'array' : typeof value;
    }

    // Gives [problem, detail] or the parts of the request; reads each property once, as a getter may answer differently.
    function read(webhook, result, before) {
        if (typeof result !== 'object' || result === null || isArray(result))
            return { problem: 'object', detail: kindOf(result) };
        if (typeof result.then === 'function')
            return { problem: 'promise' };
        if (result.cancel === true)
            return { cancelled: true };
        if (!('payload' in result))
            return { problem: 'payload' };
        var headers = result.headers;
        if (headers !== undefined && headers !== null && (typeof headers !== 'object' || isArray(headers)))
            return { problem: 'headers', detail: kindOf(headers) };
        var payload = result.payload;
        var body;
        try {
            body = stringify(payload);
        } catch (error) {
            return { problem: 'json', detail: error instanceof Error ? error.message : toText(error) };
        }
        if (body === undefined)
            return { problem: 'json', detail: kindOf(payload) };
        var method = result.method === undefined ? webhook.method : result.method;
        var url = result.url === undefined ? webhook.url : result.url;
        var names = headers ? keysOf(headers) : [];
        var values = [];
        for (var i = 0; i < names.length; ++i)
            values[i] = headers[names[i]];
        return { method: method, url: url, names: names, values: values, body: body, same: body === before };
    }

    return {
        parse: function (text) { return parse(text); },
        stringify: function (value) { return stringify(value); },
        bind: function (handler, given, before) {
            var webhook = {
                method: given.method,
                url: given.url,
                payload: given.payload,
                eventType: given.eventType,
                env: given.env,
                transformationsParams: {},
                cancel: false
            };
            return function () { return read(given, handler(webhook), before); };
        }
    };
})
