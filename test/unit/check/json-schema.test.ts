import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tools } from '../../../src/addons/import/model/tools.ts';
import { categoryRule, configRule, cookieRule, serviceRule } from '../../../src/model/config/config-schema.ts';
import { consentModeRule, tagManagerRule } from '../../../src/model/config/google-schema.ts';
import type { Rule } from '../../../src/model/config/schema.ts';
import { presets } from '../../../src/services/presets.ts';

/** As much of JSON Schema as the schema of the configuration uses. */
interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly items?: JsonSchema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | false;
  readonly description?: string;
}

const schema: JsonSchema & { readonly definitions: Readonly<Record<string, JsonSchema>> } = JSON.parse(
  readFileSync('src/model/config/akkoord.schema.json', 'utf8'),
);

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  array: Array.isArray,
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

/** Does the value itself fit? What is in objects and lists is compared by itself. */
function fits(value: unknown, part: JsonSchema): boolean {
  const target = part.$ref ? schema.definitions[part.$ref.replace('#/definitions/', '')] : undefined;
  if (target) return fits(value, target);
  const number = typeof value === 'number' ? value : 0;
  return (
    (part.type === undefined || types[part.type]?.(value) === true) &&
    (part.enum === undefined || part.enum.includes(value)) &&
    (part.const === undefined || part.const === value) &&
    (part.pattern === undefined || new RegExp(part.pattern).test(String(value))) &&
    number >= (part.minimum ?? Number.NEGATIVE_INFINITY) &&
    number <= (part.maximum ?? Number.POSITIVE_INFINITY) &&
    (part.exclusiveMinimum === undefined || number > part.exclusiveMinimum) &&
    (part.anyOf?.some((way) => fitsWithParts(value, way)) ?? true) &&
    (part.allOf?.every((way) => fits(value, way)) ?? true)
  );
}

/** The same, and what is in it: where it may be one thing or another. */
function fitsWithParts(value: unknown, part: JsonSchema): boolean {
  const { items, additionalProperties } = part;
  if (!fits(value, part)) return false;
  if (Array.isArray(value) && items) return value.every((item) => fits(item, items));
  if (!additionalProperties) return true;
  return Object.values(Object(value)).every((field) => fits(field, additionalProperties));
}

const corners = ['bottom-left', 'top-right', 'bottom', 'top', 'middle'];
const samples: readonly unknown[] = [
  ...['', 'a', 'a b', 'é', 'akkoord', '_ga', '_ga_*', '*', 'a*b', 'a;b', 'G-1', 'G-1, G-2', 'G-1 <b>', 'x'.repeat(65)],
  ...['session', '1 day', '2 years', '0 days', '2 jaar', '2026-11-01', '01-11-2026', '/a.js', '/a.js?b', ...corners],
  ...['basic', 'advanced', 'strict', 'bar', 'box', 'dialog', 'auto', 'light', 'dark', 'consent', 'necessary', 'none'],
  ...['nl-statistics', 'reload', 'cookie', 'localStorage', 'indexedDB', 'ignore', 'reject-silently', 'youtube'],
  ...[true, false, null, -1, 0, 0.5, 1, 1.5, 366, 400, 400.5, 86_400_000, 86_400_001, 999_999_999, 1_000_000_000],
  ...[[], ['a'], ['G-1', 'G-2'], [5], {}, { nl: 'a' }, { nl: 5 }],
];

function compare(path: string, part: JsonSchema, rule: Rule): void {
  for (const value of samples) {
    expect([path, value, fits(value, part)]).toEqual([path, value, rule.accepts(value)]);
  }
  if (!rule.options) return;
  expect([path, part.additionalProperties]).toEqual([path, false]);
  expect([path, part.required]).toEqual([path, rule.required]);
  expect([path, Object.keys(part.properties ?? {}).sort()]).toEqual([path, Object.keys(rule.options).sort()]);
  for (const [name, option] of Object.entries(rule.options)) {
    const optionSchema = part.properties?.[name];
    expect([path, name, optionSchema?.description]).toEqual([path, name, expect.stringMatching(/\.$/)]);
    if (optionSchema) compare(`${path}.${name}`, optionSchema, option);
  }
}

describe('the JSON Schema for editors says the same as the rules of the check', () => {
  test.each<[name: string, part: JsonSchema | undefined, rule: Rule]>([
    ['config', schema, configRule],
    ['category', schema.definitions.category, categoryRule],
    ['service', schema.definitions.service, serviceRule(Object.keys(presets).sort())],
    ['cookie', schema.definitions.cookie, cookieRule],
    ['google-consent-mode', schema.properties?.integrations?.properties?.['google-consent-mode'], consentModeRule],
    ['google-tag-manager', schema.properties?.integrations?.properties?.['google-tag-manager'], tagManagerRule],
  ])('%s', (name, part, rule) => {
    expect(part).toBeDefined();
    if (part) compare(name, part, rule);
  });

  test('the former tools', () => {
    const names = schema.properties?.import?.items?.anyOf?.[0]?.enum;
    expect(names).toEqual(Object.keys(tools));
  });
});
