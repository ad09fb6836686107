import { MS_PER_DAY } from '../decision/decision.ts';
import { nearestPresets } from './check-preset.ts';
import { flag, list, matching, type Options, object, oneOf, type Rule, text, visibleText } from './schema.ts';
import {
  isConsentId,
  isDate,
  isMatching,
  isNumberUpTo,
  isOneOf,
  isOneOrMore,
  isText,
  isWholeNumberUpTo,
  MAX_COOKIE_DAYS,
  MAX_REVISION,
} from './validate.ts';

// `akkoord.schema.json` has the same rules for editors; a test compares the two.

const CORNERS = ['bottom-left', 'bottom-right', 'top-left', 'top-right'] as const;

/** The basis on which a service may run. */
export const basisRule: Rule = oneOf('consent', 'necessary', 'nl-statistics', 'uk-statistics', 'uk-appearance');

/** The configuration itself; categories and their services have rules of their own. */
export const configRule: Rule = object({
  // Tells an editor where the JSON Schema is; the library ignores it.
  $schema: text,
  revision: { accepts: isWholeNumberUpTo(MAX_REVISION), remedy: 'Write a whole number, 9 digits at most.' },
  askAgain: oneOf('new', 'all'),
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
  base: text,
  categories: object(),
  integrations: object(),
  gpc: oneOf('reject-targeting', 'reject-silently', 'ignore'),
  embedded: flag,
  receipts: object(),
  import: list,
  settingsHashes: list,
  trigger: oneOf(true, false, ...CORNERS),
  scriptTimeout: { accepts: isNumberUpTo(MS_PER_DAY), remedy: 'Write milliseconds, a day at most.' },
  guard: oneOf(true, false, 'strict'),
  messages: object(),
  theme: object({
    layout: oneOf('bar', 'box', 'dialog'),
    position: oneOf('bottom', 'top', ...CORNERS),
    modal: flag,
    scheme: oneOf('auto', 'light', 'dark'),
  }),
});

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
    accepts: isOneOrMore(isMatching(/^[\w/-]+([\s,]+[\w/-]+)*$/)),
    remedy: 'Write an id such as "G-XXXXXXX", or a list.',
  },
  scriptUrl: matching(/^[^?#]+$/, 'Write an address without a query.'),
  proxy: matching(/^(\/[\w-]+)+$/, 'Write a path of the site, such as "/metrics".'),
  params: object(),
  label: visibleText,
  provider: visibleText,
  match: {
    accepts: isOneOrMore(isMatching(/^\S*[./]\S*$/)),
    remedy: 'Write where it loads from, such as "static.hotjar.com", or a list.',
  },
  purpose: visibleText,
  privacyUrl: text,
  transfer: visibleText,
  processorAgreement: visibleText,
  cookies: list,
  basis: basisRule,
  calls: list,
  earlyCalls: oneOf('drop', 'replay'),
  onWithdraw: oneOf('none', 'reload'),
  replayLoadEvents: flag,
};

/**
 * One service; its cookies have rules of their own.
 *
 * @param presetNames the values that `preset` can have
 */
export function serviceRule(presetNames: readonly string[]): Rule {
  return object({ ...serviceOptions, preset: presetRule(presetNames) });
}

/** The rule for `preset`. The remedy suggests similar names, or says how to write a service that has no preset. */
function presetRule(names: readonly string[]): Rule {
  return {
    accepts: isOneOf(...names),
    remedy(value) {
      const nearest = isText(value) ? nearestPresets(value, names) : [];
      if (nearest.length > 0) {
        return `There is no such preset. Did you mean ${nearest.map((name) => `"${name}"`).join(' or ')}?`;
      }
      return 'There is no such preset; docs/services.md lists them. Leave "preset" out and write "label", "provider", "privacyUrl" and "cookies" of the service.';
    },
  };
}

/** One declared cookie. */
export const cookieRule: Rule = object(
  {
    name: matching(/^[^\s;=*]+\*?$/, 'Write the exact name, or how it begins and then *.'),
    lifetime: matching(
      /^(session|persistent|[1-9]\d* (minute|hour|day|month|year)s?)$/,
      'Write "session", "persistent" or "<n> minutes|hours|days|months|years".',
    ),
    kind: oneOf('cookie', 'localStorage', 'sessionStorage', 'indexedDB'),
    domain: matching(/^[\w-]+(\.[\w-]+)+$/, 'Write the domain of somebody else, such as "youtube.com".'),
    provider: visibleText,
    purpose: visibleText,
  },
  ['name', 'lifetime'],
);

/** The id of a category or service. */
export const idRule: Rule = {
  accepts: isConsentId,
  remedy: 'Use letters, digits, - and _, and a letter first; 64 characters at most.',
};
