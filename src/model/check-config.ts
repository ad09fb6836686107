import { resolveConfig } from './config';
import { decide } from './decision';
import { encodeRecord, maxRecordLength } from './record';
import type { Config, ConfigInput } from './types';

/** A configuration that cannot work: says where, what was found and what to write instead. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(
    /** Where in the configuration, as in `categories.analytics.services.ga.cookies[0].lifetime`. */
    readonly path: string,
    /** What was found there. */
    readonly value: unknown,
    remedy: string,
  ) {
    super(`akkoord: ${path} is ${JSON.stringify(value)?.slice(0, 80) ?? 'missing'}. ${remedy}`);
  }
}

/** Longest life of a cookie in a browser, days (RFC 6265bis §5.5). */
const maxDays = 400;

const known =
  'revision policyDate controller language cookie categories integrations gpc settingsHashes trigger scriptTimeout messages theme $schema';

/**
 * Says what is wrong with a configuration. The head script does without: it fails closed on anything odd, and the
 * interface checks before it shows a visitor the first question.
 *
 * @param presets what `preset` can name
 * @param warn hears of what is odd but harmless
 * @throws {ConfigError} for the first thing that cannot work
 */
export function checkConfig(input: ConfigInput, presets: readonly string[], warn: (message: string) => void): void {
  expectObject(input, 'config');
  for (const key of Object.keys(input)) {
    if (!known.split(' ').includes(key))
      warn(`the configuration has "${key}", which means nothing here: check the spelling.`);
  }
  const {
    revision = 1,
    controller = {},
    cookie = {},
    categories = {},
    gpc,
    trigger,
    theme = {},
    scriptTimeout = 1,
  } = input;
  for (const [path, value] of Object.entries({ controller, cookie, categories, theme })) expectObject(value, path);
  expect(
    Number.isInteger(revision) && revision >= 0,
    'revision',
    revision,
    'Write a whole number; raise it to ask everyone again.',
  );
  expectTexts(controller, 'controller', ['name', 'privacyUrl']);
  const { name = 'akkoord', days = 182, domain = '' } = cookie;
  expect(/^[\w-]{1,64}$/.test(name), 'cookie.name', name, 'Use letters, digits, - and _.');
  expect(typeof domain === 'string', 'cookie.domain', domain, 'Write a domain of this site, such as ".voorbeeld.nl".');
  expect(
    typeof days === 'number' && days > 0 && days <= maxDays,
    'cookie.days',
    days,
    `Write a number of days, ${maxDays} at most: a browser keeps no cookie longer.`,
  );
  if (days > 366) warn(`cookie.days is ${days}: ask again within 12 months.`);
  expect(scriptTimeout > 0, 'scriptTimeout', scriptTimeout, 'Write a number of milliseconds, such as 10000.');
  expectOne(gpc, 'gpc', ['reject-targeting', 'ignore']);
  expectBooleans({ trigger }, '', ['trigger']);
  expectOne(theme.layout, 'theme.layout', ['bar', 'box']);
  expectOne(input.integrations?.['google-consent-mode']?.mode, 'integrations.google-consent-mode.mode', ['basic']);

  const seen = new Set<string>();
  for (const [id, category] of Object.entries(categories)) {
    const path = `categories.${id}`;
    expectId(id, path, seen);
    expectObject(category, path);
    expectTexts(category, path, ['label', 'description']);
    expectBooleans(category, path, ['required', 'granular']);
    const { services = {} } = category;
    expectObject(services, `${path}.services`);
    for (const [serviceId, service] of Object.entries(services)) {
      const servicePath = `${path}.services.${serviceId}`;
      expectId(serviceId, servicePath, seen);
      expectObject(service, servicePath);
      expectTexts(service, servicePath, [
        'label',
        'provider',
        'purpose',
        'privacyUrl',
        'transfer',
        'processorAgreement',
        'scriptUrl',
      ]);
      expectOne(service.preset, `${servicePath}.preset`, presets);
      expectOne(service.onWithdraw, `${servicePath}.onWithdraw`, ['none', 'reload']);
      // law: low-impact statistics of the site itself, which nothing that a preset knows is
      const bases = service.preset ? ['consent', 'necessary'] : ['consent', 'necessary', 'nl-statistics'];
      expectOne(service.basis, `${servicePath}.basis`, bases);
      const { id: vendor = 'x', cookies = [] } = service;
      const ids: unknown[] = Array.isArray(vendor) ? vendor : String(vendor).split(/[\s,]+/);
      expect(
        ids.length > 0 && ids.every((one) => /^[\w-]+$/.test(String(one))),
        `${servicePath}.id`,
        vendor,
        'Write it as the vendor gives it, such as "G-XXXXXXX", or a list of those.',
      );
      expect(
        Array.isArray(cookies),
        `${servicePath}.cookies`,
        cookies,
        'Write a list: [{ "name": …, "lifetime": … }].',
      );
      cookies.forEach((cookie, at) => {
        checkCookie(cookie, `${servicePath}.cookies[${at}]`);
      });
    }
  }
  checkLength(resolveConfig(input, {}));
}

/** All that a visitor can decide must fit in the cookie. */
function checkLength(config: Config): void {
  const longest = decide({ ...config, revision: 999_999_999 }, () => true, 'banner', 2e12);
  const { length } = config.cookie.name + encodeRecord(config, longest);
  expect(
    length <= maxRecordLength,
    'categories',
    length,
    `Shorten the ids of categories and services: they make a cookie of more than ${maxRecordLength} bytes.`,
  );
}

function checkCookie(cookie: Readonly<Record<string, unknown>>, path: string): void {
  expectObject(cookie, path);
  expectTexts(cookie, path, ['provider', 'purpose']);
  expect(
    /^[^\s;=*]+\*?$/.test(text(cookie.name)),
    `${path}.name`,
    cookie.name,
    'Write the exact name, or how it begins and then *. A * alone would be every cookie.',
  );
  expect(
    /^(session|[1-9]\d* (minute|hour|day|month|year)s?)$/.test(text(cookie.lifetime)),
    `${path}.lifetime`,
    cookie.lifetime,
    'Write "session" or "<n> minutes|hours|days|months|years".',
  );
  expectOne(cookie.kind, `${path}.kind`, ['cookie', 'localStorage', 'sessionStorage', 'indexedDB']);
}

function expect(ok: boolean, path: string, value: unknown, remedy: string): asserts ok {
  if (!ok) throw new ConfigError(path, value, remedy);
}

function expectOne(value: unknown, path: string, allowed: readonly string[]): void {
  const ok = value === undefined || allowed.includes(value as string);
  expect(ok, path, value, `Write ${allowed.map((one) => `"${one}"`).join(' or ')}, or leave it out.`);
}

function expectId(id: string, path: string, seen: Set<string>): void {
  expect(
    /^[a-z][\w-]{0,63}$/i.test(id),
    path,
    id,
    'Begin an id with a letter, then letters, digits, - and _ (64 at most).',
  );
  expect(!seen.has(id), path, id, 'This id is used twice: every category and service needs its own.');
  seen.add(id);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function expectObject(value: unknown, path: string): void {
  expect(isObject(value), path, value, 'Write an object: { … }.');
}

function expectBooleans<T extends object>(input: T, path: string, fields: readonly (keyof T & string)[]): void {
  for (const field of fields) {
    const value = input[field] ?? false;
    expect(
      typeof value === 'boolean',
      path ? `${path}.${field}` : field,
      value,
      'Write true or false, without quotes.',
    );
  }
}

function expectTexts<T extends object>(input: T, path: string, fields: readonly (keyof T & string)[]): void {
  for (const field of fields) {
    const value = input[field] ?? '';
    const texts = isObject(value) ? Object.values(value) : [value];
    expect(
      texts.every((one) => typeof one === 'string'),
      `${path}.${field}`,
      value,
      'Write a text, or { "nl": …, "en": … }.',
    );
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
