import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { resolveConfig } from '../../../src/model/config/resolve-config.ts';
import { encodeRecord } from '../../../src/model/decision/record.ts';
import { install, type Permissions, permissionsOf, sectionOf } from './sandbox.ts';

const file = readFileSync('docs/gtm/akkoord.tpl', 'utf8');
const code = sectionOf(file, 'SANDBOXED_JS_FOR_WEB_TEMPLATE');
const declared = permissionsOf(file);
const now = Date.UTC(2026, 10, 30);
const DAY = 86_400_000;
const parameters: readonly { name: string; defaultValue: unknown }[] = JSON.parse(
  sectionOf(file, 'TEMPLATE_PARAMETERS'),
);
const defaults = Object.fromEntries(parameters.map(({ name, defaultValue }) => [name, defaultValue]));

const groups = {
  analytics: ['analytics_storage'],
  targeting: ['ad_storage', 'ad_user_data', 'ad_personalization'],
  functional: ['functionality_storage', 'personalization_storage'],
};
const types = (granted: readonly string[]) => ({
  ...Object.fromEntries(
    Object.entries(groups).flatMap(([id, names]) =>
      names.map((name) => [name, granted.includes(id) ? 'granted' : 'denied']),
    ),
  ),
  security_storage: 'granted',
});

/** The cookie that the library writes for these answers. */
function cookie(choices: Record<string, boolean>, { time = now - DAY, revision = 1 } = {}): string {
  const config = resolveConfig({ revision }, {});
  return encodeRecord(config, { revision, time, via: 'banner', choices });
}
const yesToStatistics = { functional: false, analytics: true, targeting: false };

function start(cookies: readonly string[], { permissions = declared, data = {}, globals = {} } = {}) {
  const page = { cookies: { akkoord: cookies }, globals, now };
  return install(code, permissions, { ...defaults, ...data }, page);
}

/** The last state that Google was told. */
function stateAfter(cookies: readonly string[], data: object = {}): unknown {
  const template = start(cookies, { data });
  template.fire();
  expect(template.successes()).toBe(1);
  return template.told.at(-1)?.[1];
}

describe('the template for Tag Manager', () => {
  test('denies everything first, then tells the choice in the cookie', () => {
    const template = start([cookie(yesToStatistics)]);
    template.fire();
    expect(template.told).toEqual([
      ['default', types([])],
      ['set', { ads_data_redaction: true, url_passthrough: false }],
      ['update', types(['analytics'])],
    ]);
  });

  test.each([
    ['no cookie', []],
    ['another text', ['yes']],
    ['another version', [cookie(yesToStatistics).replace(/^1/, '2')]],
    ['another revision', [cookie(yesToStatistics, { revision: 2 })]],
    ['an expired record', [cookie(yesToStatistics, { time: now - 183 * DAY })]],
    ['a record of the future', [cookie(yesToStatistics, { time: now + 30 * DAY })]],
    ['a time that is none', [cookie(yesToStatistics).replace(/^1\.1\.\w+/, '1.1.-')]],
    ['an id in both lists', [cookie(yesToStatistics).replace('~targeting', '~targeting~analytics')]],
  ])('grants nothing for %s', (_, cookies) => {
    expect(stateAfter(cookies)).toEqual(types([]));
  });

  test('reads the latest of several records, and ids of the site', () => {
    const older = cookie({ functional: true, analytics: true, targeting: true }, { time: now - 2 * DAY });
    expect(stateAfter([older, cookie(yesToStatistics)])).toEqual(types(['analytics']));
    const marketing = { analytics: 'statistics google-analytics', advertising: 'ads' };
    const record = cookie(yesToStatistics).replace('.analytics.', '.google-analytics~ads.');
    expect(stateAfter([record], marketing)).toEqual(types(['analytics', 'targeting']));
  });

  test('reads all moments of a record, each to its own end, the latest first', () => {
    const at = (days: number) => ((now - days * DAY) / 1000).toString(36);
    const record = `1.1.${at(1)}.banner.functional.ads.${at(9)}.analytics~ads.functional.${at(190)}.targeting.`;
    expect(stateAfter([record])).toEqual(types(['functional', 'analytics']));
    expect(stateAfter([record], { revision: 2 })).toEqual(types([]));
    expect(stateAfter([`${record}.${at(2)}`])).toEqual(types([]));
    expect(stateAfter([record], { advertising: 'ads' })).toEqual(types(['functional', 'analytics']));
  });

  test('counts no record of another domain, and those without a mark', () => {
    const [plain, marked] = [cookie(yesToStatistics), `${cookie(yesToStatistics)}.2`];
    for (const [domain, granted] of [
      ['', [true, false]],
      ['.voorbeeld.nl', [true, true]],
      ['voorbeeld.nl', [true, true]],
      ['auto', [true, true]],
      ['.shop.voorbeeld.nl', [true, false]],
    ] as const) {
      const states = [plain, marked].map((text) => stateAfter([text], { domain }));
      expect(states).toEqual(granted.map((isYes) => types(isYes ? ['analytics'] : [])));
    }
  });

  test('follows the library, or the event where that comes later', () => {
    const listeners: ((state: object) => void)[] = [];
    const subscribe = (listener: (state: object) => void) => listeners.push(listener);
    const akkoord: Record<string, unknown> = {};
    const template = start([], { globals: { akkoord } });
    template.fire();
    expect(listeners).toHaveLength(0);
    Object.assign(akkoord, { version: '1.0.0', subscribe });
    template.fire();
    template.fire();
    expect(template.told.map(([api]) => api)).toEqual(['default', 'set', 'update', 'update', 'update']);
    expect(listeners).toHaveLength(1);
    listeners[0]?.({ grants: { necessary: true, analytics: false, targeting: true } });
    expect(template.told.at(-1)).toEqual(['update', types(['targeting'])]);
  });

  test('needs each permission that it declares, and no other', () => {
    const akkoord = { version: '1.0.0', subscribe: (listener: (state: object) => void) => listener({ grants: {} }) };
    const run = (permissions: Permissions) => start([], { permissions, globals: { akkoord } }).fire();
    run(declared);
    for (const [name, fields] of Object.entries(declared)) {
      const { [name]: _, ...others } = declared;
      expect(() => run(others), name).toThrow(`no permission: ${name}`);
      for (const [field, value] of Object.entries(fields)) {
        if (!Array.isArray(value)) continue;
        for (const entry of value) {
          const less = { ...declared, [name]: { ...fields, [field]: value.filter((other) => other !== entry) } };
          expect(() => run(less), `${name} ${JSON.stringify(entry)}`).toThrow(`no permission: ${name}`);
        }
      }
    }
  });

  test('is written in the language of the sandbox', () => {
    const statements = code.replace(/\/\/.*$/gm, '');
    // https://developers.google.com/tag-platform/tag-manager/templates/sandboxed-javascript
    expect(statements).not.toMatch(
      /\b(new|this|window|document|class|async|await|function|of|Object|JSON|Math)\b|\.\.\.|\?\.|\?\?/,
    );
    for (const section of ['INFO', 'TEMPLATE_PARAMETERS', 'WEB_PERMISSIONS']) {
      expect(() => JSON.parse(sectionOf(file, section))).not.toThrow();
    }
  });
});
