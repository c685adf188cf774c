// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The declarations of the SDK `dodopayments`, read with TypeScript's own compiler: the list of event types, every
// payload assigned to the type of its event under --strict, and every field of every schema.

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { isNullable, payloads, resolved } from '../catalogue.mjs';

const pascalCase = (type) => type.replace(/(^|[._])(\w)/g, (_, separator, letter) => letter.toUpperCase());

/// A module that assigns every payload, as a literal (so that an unknown field is an error), to its event's type.
function moduleOf(entries) {
    const header = [
        "import type { WebhookEventType, WebhookPayload } from 'dodopayments/resources/webhook-events';",
        "import type * as Events from 'dodopayments/resources/webhooks/webhooks';",
        'export type EventType = WebhookEventType;',
        "export type UnwrappedType = Events.UnwrapWebhookEvent['type'];",
        "export type Data = { [D in WebhookPayload['data'] as D['payload_type']]: D };",
        'type Event<T extends WebhookEventType, D> = Omit<WebhookPayload, "data" | "type"> & { type: T; data: D };',
    ];
    const lines = entries.flatMap(({ type, schema, payload }, index) => [
        `export const payload${index}: Event<'${type}', WebhookPayload.${schema}> = ${JSON.stringify(payload)};`,
        `export const event${index}: Events.${pascalCase(type)}WebhookEvent = payload${index};`,
    ]);
    return { text: [...header, ...lines].join('\n'), entryOfLine: (line) => entries[Math.floor((line - header.length) / 2)] };
}

/// A program of that one module, which exists in memory only.
function programOf(text) {
    const file = path.join(path.dirname(fileURLToPath(import.meta.url)), 'payloads.ts');
    const options = { strict: true, noEmit: true, skipLibCheck: true, types: [], target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists } = host;
    host.fileExists = (name) => name === file || fileExists(name);
    host.getSourceFile = (name, ...rest) =>
        name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
    const program = ts.createProgram([file], options, host);
    return { program, source: program.getSourceFile(file), checker: program.getTypeChecker() };
}

function compileErrors({ program, source }, entryOfLine) {
    return ts.getPreEmitDiagnostics(program, source).map((diagnostic) => {
        const { line } = source.getLineAndCharacterOfPosition(diagnostic.start ?? 0);
        const name = entryOfLine(line)?.name ?? 'the generated module';
        return `${name}: tsc --strict says: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`;
    });
}

function exportedType({ source, checker }, name) {
    const symbol = checker.getExportsOfModule(checker.getSymbolAtLocation(source)).find((one) => one.name === name);
    return checker.getDeclaredTypeOfSymbol(symbol);
}

const literals = (type) => (type.isUnion() ? type.types : [type]).map((member) => member.value).sort();

function differentLists(subject, ours, theirs) {
    return [
        ...theirs.filter((one) => !ours.includes(one)).map((one) => `${subject}: the SDK has "${one}", the catalogue does not.`),
        ...ours.filter((one) => !theirs.includes(one)).map((one) => `${subject}: the catalogue has "${one}", the SDK does not.`),
    ];
}

const absent = ts.TypeFlags.Undefined | ts.TypeFlags.Null;

/// The JSON type that a TypeScript type stands for.
function jsonType(checker, type) {
    const names = [[ts.TypeFlags.StringLike, 'string'], [ts.TypeFlags.NumberLike, 'number'], [ts.TypeFlags.BooleanLike, 'boolean']];
    const members = type.isUnion() ? type.types : [type];
    const found = names.filter(([flag]) => members.every((member) => member.flags & flag));
    return found.length ? found[0][1] : checker.isArrayType(type) ? 'array' : 'object';
}

/// How a schema and a TypeScript type differ, field by field and all the way down.
function compareType(context, name, schema, type, seen = new Set()) {
    const { checker, catalogue } = context;
    const ours = resolved(catalogue, schema);
    const theirs = checker.getNonNullableType(type);
    const kind = jsonType(checker, theirs);
    const ourKind = [ours.type].flat().find((one) => one !== 'null');
    if (ourKind.replace('integer', 'number') !== kind)
        return [`${name}: the schema says ${ourKind}, the SDK ${kind}.`];
    if (kind === 'string' && (theirs.isUnion() || theirs.isStringLiteral()))
        return differentLists(name, [ours.const ?? ours['x-values'] ?? []].flat(), literals(theirs));
    if (kind === 'array')
        return compareType(context, `${name}[]`, ours.items, checker.getTypeArguments(theirs)[0], seen);
    return kind === 'object' ? compareObject(context, name, ours, theirs, seen) : [];
}

function compareObject(context, name, schema, type, seen) {
    const { checker, source } = context;
    if (checker.getIndexTypeOfType(type, ts.IndexKind.String))
        return schema.additionalProperties && !schema.properties ? [] : [`${name}: the SDK has any key here.`];
    if (seen.has(schema.title))
        return [];
    seen.add(schema.title);
    const theirs = checker.getPropertiesOfType(type);
    return [
        ...differentLists(`Fields of ${schema.title}`, Object.keys(schema.properties), theirs.map((field) => field.name)),
        ...theirs.filter((field) => schema.properties[field.name]).flatMap((field) => compareField(
            { ...context, seen }, `${schema.title}.${field.name}`, schema, field, checker.getTypeOfSymbolAtLocation(field, source))),
    ];
}

function compareField(context, name, owner, field, type) {
    const schema = owner.properties[field.name];
    const problems = [];
    const required = !(field.flags & ts.SymbolFlags.Optional);
    if (owner.required.includes(field.name) !== required)
        problems.push(`${name}: it is ${required ? 'required' : 'optional'} in the SDK and not so in the schema.`);
    const members = type.isUnion() ? type.types : [type];
    const nullable = members.some((member) => member.flags & ts.TypeFlags.Null);
    if (isNullable(schema) !== nullable)
        problems.push(`${name}: it ${nullable ? 'can' : 'cannot'} be null in the SDK, and the schema says otherwise.`);
    if (members.every((member) => member.flags & absent))
        return problems;
    return [...problems, ...compareType(context, name, schema, type, context.seen)];
}

export function checkDeclarations(catalogue) {
    const entries = payloads(catalogue);
    const { text, entryOfLine } = moduleOf(entries);
    const compiled = programOf(text);
    const types = catalogue.types.map(({ type }) => type);
    const data = exportedType(compiled, 'Data');
    const context = { ...compiled, catalogue };
    const objects = compiled.checker.getPropertiesOfType(data);
    const seen = new Set();
    return [
        ...differentLists('Event types', types, literals(exportedType(compiled, 'EventType'))),
        ...differentLists('Typed events', types, literals(exportedType(compiled, 'UnwrappedType'))),
        ...differentLists('Data objects', [...new Set(catalogue.types.map(({ schema }) => schema))], objects.map(({ name }) => name)),
        ...compileErrors(compiled, entryOfLine),
        ...objects.filter(({ name }) => catalogue.schemas.has(name)).flatMap((object) => compareType(context, object.name,
            { $ref: `${object.name}.json` }, compiled.checker.getTypeOfSymbolAtLocation(object, compiled.source), seen)),
        ...[...catalogue.schemas].filter(([name, { properties }]) => properties && name !== 'envelope' && !seen.has(name))
            .map(([name]) => `${name}.json: no event uses it.`),
    ];
}
