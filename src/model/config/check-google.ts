import { DEFAULT_MAPPING } from '../google-consent-types.ts';
import { type ConfigProblem, configError, configMistake } from './config-error.ts';
import { consentModeRule, tagManagerRule, waitRule } from './google-schema.ts';
import { nearestName } from './nearest-name.ts';
import { findViolations } from './schema.ts';
import { isList, isObject, isText } from './validate.ts';

/** A code of ISO 3166-2: a country, or a part of a country. */
const REGION = /^[A-Z]{2}(-[A-Z\d]{1,3})?$/;

/** Finds problems in the settings of Google's integrations, and settings that contact Google before consent. */
export function findGoogleProblems(integrations: unknown): ConfigProblem[] {
  if (!isObject(integrations)) return [];
  const { 'google-consent-mode': consentMode, 'google-tag-manager': tagManager } = integrations;
  return [
    ...(isObject(consentMode) ? findConsentModeProblems(consentMode, 'integrations.google-consent-mode') : []),
    ...(tagManager ? findViolations(tagManagerRule, tagManager, 'integrations.google-tag-manager') : []),
  ];
}

function findConsentModeProblems(settings: Readonly<Record<string, unknown>>, path: string): ConfigProblem[] {
  const { mode, mapping, regions } = settings;
  const problems = findViolations(consentModeRule, settings, path);
  if (mode === 'advanced') {
    const remedy =
      "Google is contacted before the visitor has answered, with the visitor's address. That needs consent in the EU: leave this out, unless your own lawyer says otherwise.";
    problems.push({ path: `${path}.mode`, value: mode, remedy, severity: 'warning' });
  }
  for (const [id, types] of Object.entries(isObject(mapping) ? mapping : {})) {
    const typesPath = `${path}.mapping.${id}`;
    if (isList(types) && types.every(isText))
      problems.push(...types.flatMap((type) => findMisspeltType(type, typesPath)));
    else problems.push(configError(typesPath, types, "Write a list of Google's consent types."));
  }
  for (const [index, defaults] of (isList(regions) ? regions : []).entries()) {
    problems.push(...findRegionProblems(defaults, `${path}.regions[${index}]`));
  }
  return problems;
}

function findRegionProblems(defaults: unknown, path: string): ConfigProblem[] {
  const { region, wait_for_update: wait, ...types } = isObject(defaults) ? defaults : {};
  const isRegion = (value: unknown) => isText(value) && REGION.test(value);
  if (!isList(region) || region.length === 0 || !region.every(isRegion)) {
    return [configError(`${path}.region`, region, 'Write a list of ISO 3166-2 codes, such as ["NL", "US-CA"].')];
  }
  return [
    ...(wait === undefined ? [] : findViolations(waitRule, wait, `${path}.wait_for_update`)),
    ...Object.entries(types).flatMap(([name, value]) =>
      value === 'granted' || value === 'denied'
        ? findMisspeltType(name, path)
        : [configError(`${path}.${name}`, value, 'Write "granted" or "denied".')],
    ),
  ];
}

/** Google ignores a consent type that it does not know. */
function findMisspeltType(type: string, path: string): ConfigProblem[] {
  const known = Object.values(DEFAULT_MAPPING).flat();
  if (known.includes(type)) return [];
  const nearest = nearestName(type, known);
  const remedy = `This is no consent type of Google. ${nearest ? `Did you mean "${nearest}"?` : `Write one of: ${known.join(', ')}.`}`;
  return [configMistake(path, type, remedy)];
}
