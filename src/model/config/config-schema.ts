import { flag, list, matching, type Options, object, oneOf, type Rule, text, visibleText } from './schema.ts';
import { isDate, isMatching, isNumberUpTo, isOneOrMore, isWholeNumberUpTo } from './validate.ts';

/** What may stand where in a configuration. Editors are told the same by `akkoord.schema.json`; a test compares the two. */

/** Longer numbers do not fit in a record, see `record.ts`. */
const MAX_REVISION = 999_999_999;
/** No browser keeps a cookie for longer, days (RFC 6265bis §5.5). */
export const MAX_COOKIE_DAYS = 400;
const DAY_MS = 86_400_000;

const CORNERS = ['bottom-left', 'bottom-right', 'top-left', 'top-right'] as const;

/** Why a service may run. */
export const basisRule: Rule = oneOf('consent', 'necessary', 'nl-statistics');

/** The configuration itself; categories and their services have rules of their own. */
export const configRule: Rule = object({
  // For the editor of who writes it.
  $schema: text,
  revision: { accepts: isWholeNumberUpTo(MAX_REVISION), remedy: 'Write a whole number, 9 digits at most.' },
  policyDate: { accepts: isDate, remedy: 'Write YYYY-MM-DD.' },
  controller: object({ name: visibleText, privacyUrl: text }),
  language: text,
  fallbackLanguage: text,
  cookie: object({
    name: matching(/^[\w-]{1,64}$/, 'Use letters, digits, - and _.'),
    domain: text,
    days: {
      accepts: (value) => value === 'session' || isNumberUpTo(MAX_COOKIE_DAYS)(value),
      remedy: `Write a number up to ${MAX_COOKIE_DAYS}, or "session".`,
    },
  }),
  categories: object(),
  integrations: object(),
  gpc: oneOf('reject-targeting', 'reject-silently', 'ignore'),
  embedded: flag,
  receipts: object(),
  import: list,
  settingsHashes: list,
  trigger: oneOf(true, false, ...CORNERS),
  scriptTimeout: { accepts: isNumberUpTo(DAY_MS), remedy: 'Write milliseconds, a day at most.' },
  guard: oneOf(true, false, 'strict'),
  messages: object(),
  theme: object({
    layout: oneOf('bar', 'box', 'dialog'),
    position: oneOf('bottom', 'top', ...CORNERS),
    modal: flag,
    scheme: oneOf('auto', 'light', 'dark'),
  }),
});

/** The one setting of `google-consent-mode` that can be wrong. */
export const consentModeRule: Rule = object({ mode: oneOf('basic') });

/** One category; its services have rules of their own. */
export const categoryRule: Rule = object({
  required: flag,
  granular: flag,
  label: visibleText,
  description: visibleText,
  services: object(),
});

const serviceOptions: Options = {
  id: {
    accepts: isOneOrMore(isMatching(/^[\w-]+([\s,]+[\w-]+)*$/)),
    remedy: 'Write an id such as "G-XXXXXXX", or a list.',
  },
  scriptUrl: matching(/^[^?#]+$/, 'Write an address without a query.'),
  params: object(),
  label: visibleText,
  provider: visibleText,
  purpose: visibleText,
  privacyUrl: text,
  transfer: visibleText,
  processorAgreement: visibleText,
  cookies: list,
  basis: basisRule,
  onWithdraw: oneOf('none', 'reload'),
  replayLoadEvents: flag,
};

/** One service; its cookies have rules of their own. `presetNames`: what `preset` can name. */
export function serviceRule(presetNames: readonly string[]): Rule {
  return object({ ...serviceOptions, preset: oneOf(...presetNames) });
}

/** One declared cookie. */
export const cookieRule: Rule = object(
  {
    name: matching(/^[^\s;=*]+\*?$/, 'Write the exact name, or how it begins and then *.'),
    lifetime: matching(
      /^(session|[1-9]\d* (minute|hour|day|month|year)s?)$/,
      'Write "session" or "<n> minutes|hours|days|months|years".',
    ),
    kind: oneOf('cookie', 'localStorage', 'sessionStorage', 'indexedDB'),
    provider: visibleText,
    purpose: visibleText,
  },
  ['name', 'lifetime'],
);

/** The id of a category or service. */
export const idRule: Rule = {
  accepts: isMatching(/^[a-z][\w-]{0,63}$/i),
  remedy: 'Use letters, digits, - and _, and a letter first; 64 characters at most.',
};
