// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Completes the realm: what QuickJS has and Qt's engine lacks or gets wrong, and nothing that QuickJS has not.
import './evaluatedtext.js';
import './natives.js';
import './remove.js';
import './weakcollections.js';
import 'core-js/modules/es.global-this.js';
import './collections.js';
import 'core-js/modules/es.map.js';
import 'core-js/modules/es.set.js';
import 'core-js/modules/es.symbol.match-all.js';
import './regularexpressions.js';
import './textmethods.js';
import './library.js';
import './date.js';
import './json.js';
import './locale.js';
import './arrays.js';
import './math.js';
import './numbers.js';
import './symbols.js';
import './weakreferences.js';
import './constructors.js';
import './realmobject.js';
