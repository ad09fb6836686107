import { ConfigError } from './config-error';
import { maxRecordLength } from './record';
import type { ConfigInput } from './types';

type Rule = readonly [fits: (value: unknown) => boolean, remedy: string];
type Rules = Readonly<Record<string, Rule>>;

const isText = (value: unknown) => typeof value === 'string';
const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const oneOf = (...allowed: readonly unknown[]): Rule => [
  (value) => allowed.includes(value),
  `Write ${allowed.map((one) => JSON.stringify(one)).join(' or ')}.`,
];
const matching = (pattern: RegExp, remedy: string): Rule => [
  (value) => isText(value) && pattern.test(`${value}`),
  remedy,
];
const upTo = (most: number, what: string): Rule => [
  (value) => typeof value === 'number' && value > 0 && value <= most,
  `Write a number of ${what}, ${most} at most.`,
];

const object: Rule = [isObject, 'Write an object: { … }.'];
const list: Rule = [Array.isArray, 'Write a list: [ … ].'];
const flag = oneOf(true, false);
const string: Rule = [isText, 'Write a text.'];
const text: Rule = [
  (value) => isText(value) || (isObject(value) && Object.values(value).every(isText)),
  'Write a text, or one per language: { "nl": … }.',
];
const whole: Rule = [(value) => Number.isInteger(value) && Number(value) >= 0, 'Write a whole number.'];
const ids: Rule = [
  (value) => [value].flat().every((one) => isText(one) && /^[\w-]+([\s,]+[\w-]+)*$/.test(one)),
  'Write it as the vendor does, such as "G-XXXXXXX", or a list.',
];

const corners = ['bottom-left', 'bottom-right', 'top-left', 'top-right'];

const root: Rules = {
  revision: whole,
  policyDate: string,
  controller: object,
  language: string,
  fallbackLanguage: string,
  cookie: object,
  categories: object,
  integrations: object,
  gpc: oneOf('reject-targeting', 'reject-silently', 'ignore'),
  embedded: flag,
  receipts: object,
  import: list,
  settingsHashes: list,
  trigger: oneOf(true, false, ...corners),
  scriptTimeout: upTo(864e5, 'milliseconds'),
  guard: oneOf(true, false, 'strict'),
  messages: object,
  theme: object,
};
const theme: Rules = {
  layout: oneOf('bar', 'box', 'dialog'),
  position: oneOf('bottom', 'top', ...corners),
  modal: flag,
  scheme: oneOf('auto', 'light', 'dark'),
};
const controller: Rules = { name: text, privacyUrl: string };
const days = upTo(400, 'days');
const ownCookie: Rules = {
  name: matching(/^[\w-]{1,64}$/, 'Use letters, digits, - and _.'),
  domain: string,
  // longer, no browser keeps a cookie (RFC 6265bis §5.5)
  days: [(value) => value === 'session' || days[0](value), `${days[1]} Or "session".`],
};
const category: Rules = { required: flag, granular: flag, label: text, description: text, services: object };
const service: Rules = {
  id: ids,
  scriptUrl: matching(/^[^?#]+$/, 'Write an address without a query; the id is added.'),
  params: object,
  label: text,
  provider: text,
  purpose: text,
  privacyUrl: string,
  transfer: text,
  processorAgreement: text,
  cookies: list,
  basis: oneOf('consent', 'necessary', 'nl-statistics'),
  onWithdraw: oneOf('none', 'reload'),
  replayLoadEvents: flag,
};
const cookie: Rules = {
  name: matching(/^[^\s;=*]+\*?$/, 'Write the exact name, or how it begins and then *.'),
  lifetime: matching(
    /^(session|[1-9]\d* (minute|hour|day|month|year)s?)$/,
    'Write "session" or "<n> minutes|hours|days|months|years".',
  ),
  kind: oneOf('cookie', 'localStorage', 'sessionStorage', 'indexedDB'),
  provider: text,
  purpose: text,
};

/**
 * Says what is wrong with a configuration. The head script does without: it fails closed on anything odd, and the
 * interface checks before it shows a visitor the first question.
 *
 * @param presets what `preset` can name
 * @param warn hears of what is odd but harmless
 * @throws {ConfigError} for the first thing that cannot work
 */
export function checkConfig(input: ConfigInput, presets: readonly string[], warn: (message: string) => void): void {
  const seen = new Set<string>();
  const expect = ([fits, remedy]: Rule, value: unknown, path: string) => {
    if (!fits(value)) throw new ConfigError(path, value, remedy);
  };
  const check = (value: object, rules: Rules, path = '') => {
    expect(object, value, path.slice(0, -1) || 'config');
    for (const [key, one] of Object.entries(value)) {
      const rule = rules[key];
      if (!rule) warn(`${path}${key} means nothing here: check the spelling.`);
      else if (one !== undefined) expect(rule, one, path + key);
    }
  };
  const checkId = (id: string, path: string) => {
    expect(matching(/^[a-z][\w-]{0,63}$/i, 'Begin an id with a letter; then letters, digits, - and _.'), id, path);
    expect([() => !seen.has(id), 'This id is used twice: give each its own.'], id, path);
    seen.add(id);
  };

  check(input, root);
  check(input.controller ?? {}, controller, 'controller.');
  check(input.cookie ?? {}, ownCookie, 'cookie.');
  check(input.theme ?? {}, theme, 'theme.');
  check(
    { mode: input.integrations?.['google-consent-mode']?.mode },
    { mode: oneOf('basic') },
    'integrations.google-consent-mode.',
  );
  if (Number(input.cookie?.days) > 366) warn('cookie.days: ask again within 12 months.');

  // all of the record but the ids: see record.ts
  let length = (input.cookie?.name ?? 'akkoord').length + '1.999999999.zzzzzzz.preferences..'.length;
  for (const [id, one] of Object.entries(input.categories ?? {})) {
    const path = `categories.${id}`;
    checkId(id, path);
    check(one, category, `${path}.`);
    const isAsked = !(one.required ?? id === 'necessary');
    if (isAsked) length += id.length + 1;
    for (const [serviceId, it] of Object.entries(one.services ?? {})) {
      const at = `${path}.services.${serviceId}`;
      checkId(serviceId, at);
      if (isAsked) length += serviceId.length + 1;
      // the law exempts low-impact statistics of the site itself, which nothing that a preset knows is
      const basis = it?.preset ? { basis: oneOf('consent', 'necessary') } : {};
      check(it, { ...service, preset: oneOf(...presets), ...basis }, `${at}.`);
      if (/analytics|pixel/.test(`${it?.preset}`) && (!isAsked || it.basis === 'necessary'))
        warn(`${at} starts without consent: no law allows that.`);
      it.cookies?.forEach((declared, n) => {
        check({ name: '', lifetime: '', ...(declared as object) }, cookie, `${at}.cookies[${n}].`);
      });
    }
  }

  expect(
    [() => length <= maxRecordLength, `Shorten the ids: they make a cookie of over ${maxRecordLength} bytes.`],
    length,
    'categories',
  );
}
