import { MAX_RECORD_LENGTH } from '../decision/record.ts';
import { cookieNamesIn, findIdProblems, type Presets, presetNamed, vendorCookieNamesIn } from './check-preset.ts';
import { type ConfigProblem, configError, configMistake } from './config-error.ts';
import { basisRule, categoryRule, cookieRule, idRule, serviceRule } from './config-schema.ts';
import { hasVendorCookie, mayBeExempt } from './exemption.ts';
import { findGoogleIdProblems } from './google-ids.ts';
import { nearestName } from './nearest-name.ts';
import { findViolations } from './schema.ts';
import { isList, isObject, isText } from './validate.ts';

/** The longest record without ids, see `record.ts`. */
const RECORD_WITHOUT_IDS = '1.999999999.zzzzzzz.preferences..';

/**
 * Finds problems in the categories of a configuration and their services, in each one and in all of them together: ids
 * that are used twice, services that no law lets run without consent, more ids than the cookie can hold.
 *
 * @param categories by id, as the site wrote them
 * @param cookieName name of the library's own cookie
 */
export function findServiceProblems(
  categories: Readonly<Record<string, unknown>>,
  cookieName: string,
  presets: Presets,
): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const usedIds = new Set<string>();
  let recordLength = cookieName.length + RECORD_WITHOUT_IDS.length;

  function checkId(id: string, path: string, canBeRefused: boolean): void {
    problems.push(...findViolations(idRule, id, path));
    if (usedIds.has(id)) {
      problems.push(configError(path, id, 'This id is used twice. Give every category and service an id of its own.'));
    }
    usedIds.add(id);
    // A record contains the ids that can be refused, each with a separator.
    if (canBeRefused) recordLength += id.length + 1;
  }

  for (const [id, category] of Object.entries(categories)) {
    const path = `categories.${id}`;
    const canBeRefused = !(isObject(category) ? (category.required ?? id === 'necessary') : false);
    problems.push(...findViolations(categoryRule, category, path));
    checkId(id, path, canBeRefused);
    problems.push(...findMisspeltCategory(id, category));
    if (!isObject(category) || !isObject(category.services)) continue;
    for (const [serviceId, service] of Object.entries(category.services)) {
      const servicePath = `${path}.services.${serviceId}`;
      checkId(serviceId, servicePath, canBeRefused);
      problems.push(...findViolations(serviceRule(Object.keys(presets)), service, servicePath));
      if (!isObject(service)) continue;
      problems.push(
        ...findCookieProblems(service.cookies, `${servicePath}.cookies`),
        ...findGoogleIdProblems(service, servicePath),
        ...findIdProblems(service, servicePath, presets),
        ...findBasisProblems(service, servicePath, { id, canBeRefused }, presets),
      );
    }
  }

  if (recordLength > MAX_RECORD_LENGTH) {
    const remedy = `That many bytes do not fit in the cookie, which holds ${MAX_RECORD_LENGTH} bytes. Shorten the ids.`;
    problems.push(configError('categories', recordLength, remedy));
  }
  return problems;
}

/**
 * Checks the declared cookies. Names instead of objects are reported once: a site makes that mistake in a whole list.
 */
function findCookieProblems(cookies: unknown, path: string): ConfigProblem[] {
  const list = isList(cookies) ? cookies : [];
  const [name] = list.filter(isText);
  const others = list.flatMap((cookie, index) =>
    isText(cookie) ? [] : findViolations(cookieRule, cookie, `${path}[${index}]`),
  );
  if (name === undefined) return others;
  const remedy = `Write an object for each cookie: { "name": "${name}", "lifetime": "1 year" }.`;
  return [configError(path, cookies, remedy), ...others];
}

const BUILT_IN_CATEGORIES = ['necessary', 'functional', 'analytics', 'targeting'];

/**
 * Finds the misspelt id of a built-in category. A category of the site's own has a label: visitors would read its id.
 */
function findMisspeltCategory(id: string, category: unknown): ConfigProblem[] {
  const nearest = nearestName(id, BUILT_IN_CATEGORIES);
  if (!nearest || nearest === id || (isObject(category) && category.label)) return [];
  const remedy = `Did you mean "${nearest}"? A category of your own needs a "label", which visitors read.`;
  return [configMistake(`categories.${id}`, category, remedy)];
}

/** Checks whether a service may run on its basis; `exemption.ts` has the rule. */
function findBasisProblems(
  service: Readonly<Record<string, unknown>>,
  path: string,
  category: { readonly id: string; readonly canBeRefused: boolean },
  presets: Presets,
): ConfigProblem[] {
  const { basis = category.canBeRefused ? 'consent' : 'necessary', cookies, preset } = service;
  // A value that is no basis at all has been reported already.
  if (!basisRule.accepts(basis) || (basis === 'consent' && category.canBeRefused)) return [];
  const cookieNames = cookieNamesIn(cookies);
  const known = presetNamed(preset, presets);
  const others = Object.values(presets).filter(({ isSelfHosted }) => !isSelfHosted);
  const vendorCookieNames = others.flatMap(vendorCookieNamesIn);
  const isOfVendor = vendorCookieNamesIn(known).length > 0 || hasVendorCookie(cookieNames, vendorCookieNames);
  if (basis === 'necessary') {
    if (!isOfVendor) return [];
    const remedy =
      'The service starts without consent, which no law allows: ask for consent, in a category that can be refused.';
    return [{ path: `${path}.basis`, value: basis, remedy, severity: 'warning' }];
  }
  const candidate = { category: category.id, hasPreset: Boolean(preset), cookieNames };
  const canBeExempt = mayBeExempt(candidate, vendorCookieNames);
  if (category.canBeRefused && canBeExempt) return [];
  const reason = category.canBeRefused
    ? 'only statistics and settings of the site itself are exempt'
    : `nobody can refuse "${category.id}"`;
  return [configError(`${path}.basis`, basis, `Write "consent", where it can be refused: ${reason}.`)];
}
