import { maxRecordLength } from '../decision/record.ts';
import type { ConfigInput, CookieInput, ServiceInput } from '../types.ts';
import { ConfigError } from './config-error.ts';

/** What a value must be, what to write instead, and what may stand in it. */
type Rule = readonly [fits: (value: unknown) => boolean, remedy: string, fields?: Fields | undefined];
type Fields = Readonly<Record<string, Rule>>;

const isText = (value: unknown) => typeof value === 'string';
const isObject = (value: unknown): value is object => Object(value) === value && !Array.isArray(value);
const upTo = (most: number) => (value: unknown) => typeof value === 'number' && value > 0 && value <= most;
const oneOf = (...allowed: readonly unknown[]): Rule => [
  (value) => allowed.includes(value),
  `Write ${allowed.map((one) => JSON.stringify(one)).join(' or ')}.`,
];
const matching = (pattern: RegExp, remedy: string): Rule => [
  (value) => isText(value) && pattern.test(`${value}`),
  remedy,
];

const object = (fields?: Fields): Rule => [isObject, 'Write an object: {…}.', fields];
const list: Rule = [Array.isArray, 'Write a list: […].'];
const flag = oneOf(true, false);
const string: Rule = [isText, 'Write a text.'];
const text: Rule = [
  (value) => isText(value) || (isObject(value) && Object.values(value).every(isText)),
  'Write a text, or one per language: {"nl":…}.',
];
const ids: Rule = [
  (value) => [value].flat().every((one) => isText(one) && /^[\w-]+([\s,]+[\w-]+)*$/.test(one)),
  'Write an id such as "G-XXXXXXX", or a list.',
];

const corners = ['bottom-left', 'bottom-right', 'top-left', 'top-right'];

const root = object({
  // longer, no record can be read (record.ts)
  revision: [
    (value) => Number.isInteger(value) && upTo(1e9)(Number(value) + 1),
    'Write a whole number, 9 digits at most.',
  ],
  policyDate: [(value) => new Date(value as string).toJSON()?.slice(0, 10) === value, 'Write YYYY-MM-DD.'],
  controller: object({ name: text, privacyUrl: string }),
  language: string,
  fallbackLanguage: string,
  cookie: object({
    name: matching(/^[\w-]{1,64}$/, 'Use letters, digits, - and _.'),
    domain: string,
    // longer, no browser keeps a cookie (RFC 6265bis §5.5)
    days: [(value) => value === 'session' || upTo(400)(value), 'Write a number up to 400, or "session".'],
  }),
  categories: object(),
  integrations: object(),
  gpc: oneOf('reject-targeting', 'reject-silently', 'ignore'),
  embedded: flag,
  receipts: object(),
  import: list,
  settingsHashes: list,
  trigger: oneOf(true, false, ...corners),
  scriptTimeout: [upTo(864e5), 'Write milliseconds, a day at most.'],
  guard: oneOf(true, false, 'strict'),
  messages: object(),
  theme: object({
    layout: oneOf('bar', 'box', 'dialog'),
    position: oneOf('bottom', 'top', ...corners),
    modal: flag,
    scheme: oneOf('auto', 'light', 'dark'),
  }),
});
const consentMode = object({ mode: oneOf('basic') });
const category = object({ required: flag, granular: flag, label: text, description: text, services: object() });
const service: Fields = {
  id: ids,
  scriptUrl: matching(/^[^?#]+$/, 'Write an address without a query.'),
  params: object(),
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
const cookie = object({
  name: matching(/^[^\s;=*]+\*?$/, 'Write the exact name, or how it begins and then *.'),
  lifetime: matching(
    /^(session|[1-9]\d* (minute|hour|day|month|year)s?)$/,
    'Write "session" or "<n> minutes|hours|days|months|years".',
  ),
  kind: oneOf('cookie', 'localStorage', 'sessionStorage', 'indexedDB'),
  provider: text,
  purpose: text,
});

/** How every cookie of this name begins; an exact name ends here, with what no name holds. */
const stem = ({ name }: CookieInput) => `${name};`.replace('*;', '');

/**
 * Says what is wrong with a configuration. The head script does without: it fails closed on anything odd, and the
 * interface checks before it shows a visitor the first question.
 *
 * @param presets the services that `preset` can name
 * @param warn hears of what is odd but harmless
 * @throws {ConfigError} for the first thing that cannot work
 */
export function checkConfig(
  input: ConfigInput,
  presets: Readonly<Record<string, ServiceInput>>,
  warn: (message: string) => void,
): void {
  const seen = new Set<string>();
  const vendors = Object.values(presets).flatMap(({ cookies = [] }) => cookies.map(stem));
  const check = ([fits, remedy, fields]: Rule, value: unknown, path: string) => {
    if (!fits(value)) throw new ConfigError(path || 'config', value, remedy);
    if (!fields) return;
    for (const [key, one] of Object.entries(value as object)) {
      const at = (path && `${path}.`) + key;
      // a word such as `constructor` is one that objects inherit
      const rule = Object.hasOwn(fields, key) && fields[key];
      if (!rule) warn(`${at} means nothing here: check the spelling.`);
      else if (one !== undefined) check(rule, one, at);
    }
  };
  check(root, input, '');
  // all of the record but the ids: see record.ts
  let length = (input.cookie?.name ?? 'akkoord').length + '1.999999999.zzzzzzz.preferences..'.length;
  const checkId = (id: string, path: string, isAsked: boolean) => {
    const fits = () => /^[a-z][\w-]{0,63}$/i.test(id) && !seen.has(id);
    check([fits, 'Use letters, digits, - and _, a letter first, and no id twice.'], id, path);
    seen.add(id);
    if (isAsked) length += id.length + 1;
  };

  check(consentMode, { mode: input.integrations?.['google-consent-mode']?.mode }, 'integrations.google-consent-mode');
  if (Number(input.cookie?.days) > 366) warn('cookie.days: ask again within 12 months.');
  if (!input.controller?.name) warn('controller.name: say who asks.');

  for (const [id, one] of Object.entries(input.categories ?? {})) {
    const path = `categories.${id}`;
    check(category, one, path);
    const isAsked = !(one.required ?? id === 'necessary');
    checkId(id, path, isAsked);
    for (const [serviceId, it] of Object.entries(one.services ?? {})) {
      const at = `${path}.services.${serviceId}`;
      checkId(serviceId, at, isAsked);
      check(object({ ...service, preset: oneOf(...Object.keys(presets)) }), it, at);
      const { basis = isAsked ? 'consent' : 'necessary', cookies = [] } = it;
      cookies.forEach((declared, n) => {
        check(cookie, { name: '', lifetime: '', ...(declared as object) }, `${at}.cookies[${n}]`);
      });
      const isVendors =
        presets[it.preset as string]?.cookies ||
        cookies.map(stem).some((one) => vendors.some((other) => other.startsWith(one) || one.startsWith(other)));
      // the law exempts low-impact statistics of the site itself, which nothing that a preset knows is
      const isLawful = () =>
        basis === 'necessary' || (isAsked && (basis === 'consent' || !(isVendors || it.preset || id === 'targeting')));
      check([isLawful, 'Write "consent", where it can be refused.'], basis, `${at}.basis`);
      if (isVendors && basis === 'necessary') warn(`${at} starts without consent: no law allows that.`);
    }
  }

  const fits = () => length <= maxRecordLength;
  check([fits, `Shorten the ids: a cookie holds ${maxRecordLength} bytes.`], length, 'categories');
}
