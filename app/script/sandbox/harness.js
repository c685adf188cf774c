// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs in the sandbox's engine before the user's code: takes hold of the built-ins it needs while they are untouched, adds
// `console`, and returns the functions that the sandbox calls. Whatever the
// user's code does to built-ins and prototypes, these functions use only what they took hold of, operators, and own properties.
(function (global, writeLog) {
    var stringify = global.__hooksmith.stringify; // the engine's own, which is enough without a list of properties
    var fixConditions = global.__hooksmith.fixConditions;
    var parse = JSON.parse;
    var keysOf = Object.keys;
    var isArray = Array.isArray;
    var toText = String;
    var create = Object.create;
    var apply = Reflect.apply;
    var prototypeOf = Object.getPrototypeOf;
    var defineProperty = Object.defineProperty;
    var PlainError = Error;
    var Counters = Uint32Array;
    var Interceptor = Proxy;
    var objectPrototype = Object.prototype;
    var arrayPrototype = Array.prototype;
    var mostLost = 20;


    function describe(value) {
        if (typeof value === 'string')
            return value;
        if (value instanceof PlainError)
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
            var text = '';
            for (var i = 0; i < arguments.length; ++i)
                text += (i > 0 ? ' ' : '') + describe(arguments[i]);
            writeLog(level, text);
        };
    }

    var console = { log: logger('log'), info: logger('info'), warn: logger('warn'), error: logger('error') };
    console.debug = console.log;
    defineProperty(global, 'console', { value: console, writable: true, configurable: true, enumerable: false });

    // What the sandbox reads: it inherits nothing, so that nothing put on a prototype shows through it.
    function Outcome(problem, detail) {
        this.problem = problem;
        this.detail = detail;
    }
    Outcome.prototype = create(null);

    function kindOf(value) {
        if (value === null)
            return 'null';
        return isArray(value) ? 'array' : typeof value;
    }

    // A copy that no toJSON of Object.prototype or Array.prototype reaches.
    function shielded(value, key) {
        var convert = typeof value === 'object' && value !== null ? value.toJSON : undefined;
        if (typeof convert === 'function' && convert !== objectPrototype.toJSON && convert !== arrayPrototype.toJSON)
            value = value.toJSON(key);
        if (typeof value !== 'object' || value === null)
            return value;
        var copy = isArray(value) ? [] : create(null);
        defineProperty(copy, 'toJSON', { value: undefined, writable: true, enumerable: false });
        var names = isArray(value) ? value : keysOf(value);
        for (var i = 0; i < names.length; ++i) {
            var name = isArray(value) ? i : names[i];
            var item = { value: shielded(value[name], toText(name)), writable: true, enumerable: true, configurable: true };
            defineProperty(copy, name, item);
        }
        return copy;
    }

    function serialise(value) {
        return 'toJSON' in objectPrototype || 'toJSON' in arrayPrototype ? stringify(shielded(value, '')) : stringify(value);
    }

    function pathOf(parent, name) {
        var token = '';
        for (var i = 0; i < name.length; ++i)
            token += name[i] === '~' ? '~0' : name[i] === '/' ? '~1' : name[i];
        return parent + '/' + token;
    }

    // Whether JSON has no word for a value: it writes null in a list or for a number, and leaves a member out. A member
    // that is undefined is meant to be left out: an optional field that the event has not.
    function isLost(value, isItem) {
        var kind = typeof value;
        if (kind === 'number')
            return value - value !== 0;
        return kind === 'function' || kind === 'symbol' || (kind === 'undefined' && isItem);
    }

    // Adds the pointers of what is lost in `value`, an object or a list.
    function findLost(value, path, found) {
        if (typeof value.toJSON === 'function')
            return;
        var names = keysOf(value);
        for (var i = 0; i < names.length && found.length < mostLost; ++i) {
            var item = value[names[i]];
            if (isLost(item, isArray(value)))
                found[found.length] = pathOf(path, names[i]);
            else if (typeof item === 'object' && item !== null)
                findLost(item, pathOf(path, names[i]), found);
        }
    }

    function lostIn(payload) {
        if (typeof payload !== 'object' || payload === null)
            return isLost(payload, false) ? [''] : [];
        var found = [];
        try {
            findLost(payload, '', found);
        } catch (error) {
            found.length = 0; // a getter that throws now; what is sent is what it gave before
        }
        return found;
    }

    // Gives what is wrong, or the parts of the request; reads each property once, as a getter may answer differently.
    function read(given, result) {
        if (typeof result !== 'object' || result === null || isArray(result))
            return new Outcome('object', kindOf(result));
        if (typeof result.then === 'function')
            return new Outcome('promise');
        var outcome = new Outcome();
        outcome.cancelled = result.cancel === true;
        if (outcome.cancelled)
            return outcome;
        if (!('payload' in result))
            return new Outcome('payload');
        var headers = result.headers;
        if (headers !== undefined && headers !== null && (typeof headers !== 'object' || isArray(headers)))
            return new Outcome('headers', kindOf(headers));
        outcome.payload = result.payload;
        outcome.isOriginal = outcome.payload === given.payload;
        var method = result.method;
        var url = result.url;
        outcome.method = method === undefined ? given.method : method;
        outcome.url = url === undefined ? given.url : url;
        if (headers)
            addHeaders(outcome, headers);
        return outcome;
    }

    function addHeaders(outcome, headers) {
        var names = outcome.names = keysOf(headers);
        var values = outcome.values = [];
        for (var i = 0; i < names.length; ++i)
            values[i] = headers[names[i]];
    }

    // The text of a request's payload and the pointers of what is lost in it, or what is wrong.
    function bodyOf(payload) {
        try {
            var body = serialise(payload);
            if (body === undefined)
                return new Outcome('json', kindOf(payload));
            var outcome = new Outcome();
            outcome.body = body;
            outcome.lost = lostIn(payload);
            return outcome;
        } catch (error) {
            return new Outcome('json', error instanceof PlainError ? error.message : describe(error));
        }
    }

    // The transform's code, with counters of its own where it counts what it runs.
    function programOf(given, makeFactory) {
        if (!(given.counters > 0))
            return makeFactory();
        var counts = given.counts = new Counters(given.counters);
        var watched = given.stepLimit > 0 ? limited(counts, given.stepLimit) : counts;
        return makeFactory(watched, function (index, value) {
            watched[index] += 1;
            return value;
        });
    }

    // The same counters, until so many steps have been counted.
    function limited(counts, left) {
        return new Interceptor(counts, {
            set: function (target, index, value) {
                left -= 1;
                if (left < 0)
                    throw new PlainError('(hooksmith) the step limit is reached');
                target[index] = value;
                return true;
            }
        });
    }

    function callHandler(given, makeFactory) {
        fixConditions(given.time);
        var handler = apply(programOf(given, makeFactory), global, []);
        if (handler === undefined)
            return new Outcome('missing');
        if (typeof handler !== 'function')
            return new Outcome('function', describe(handler));
        var webhook = {
            method: given.method,
            url: given.url,
            payload: given.payload,
            eventType: given.type,
            env: parse(given.variables),
            transformationsParams: {},
            cancel: false
        };
        return read(given, handler(webhook));
    }

    // Sets the payload of a run, which `text` is the JSON of unless it is null, and the type of an event that goes by its
    // payload's.
    function complete(given, text, payload) {
        given.type = given.eventType;
        given.payload = text === null ? payload : parse(text);
        var isObject = given.payload !== null && typeof given.payload === 'object';
        if (given.type === '' && isObject && typeof given.payload.type === 'string')
            given.type = given.payload.type;
    }

    return {
        parse: function (text) { return parse(text); },
        stringify: function (value) { return serialise(value); },

        // Everything that a program can reach without being given it, the syntax's own objects included.
        roots: function () {
            var reached = [global, function* () {}, [][Symbol.iterator](), ''[Symbol.iterator](), /x/, 1, '', true, Symbol.iterator];
            reached.push(new Map()[Symbol.iterator](), new Set()[Symbol.iterator](), ''.matchAll(/x/g), Promise.resolve());
            reached.push(new Counters(1));
            // What has never been a prototype could not be put back once it is one, be it only that of a new Date.
            Object.getOwnPropertyNames(global).forEach(function (name) {
                var made = typeof global[name] === 'function' && global[name].prototype;
                if (made)
                    create(made);
            });
            reached.push((function () { return arguments; })(), Iterator.from({ next: function () {} }));
            return reached.map(function (one) { return prototypeOf(one); }).concat(reached.slice(0, 1));
        },

        // One event: what is wrong, what was thrown, or the parts of the request.
        run: function (makeFactory, given, text, payload) {
            try {
                complete(given, text, payload);
            } catch (error) {
                return new Outcome('event', error.message);
            }
            try {
                return callHandler(given, makeFactory);
            } catch (error) {
                return new Outcome(error instanceof PlainError ? 'error' : 'thrown', error);
            }
        },

        bodyOf: bodyOf,

        // The same event once more, for the engine to tell where it threw something that is no Error.
        repeat: function (makeFactory, given, payload) {
            complete(given, null, payload);
            return function () { callHandler(given, makeFactory); };
        }
    };
})
