import { itemsToDecide } from '../../../model/decision/decision.ts';
import type { Category, Config, ImportInput, Service } from '../../../model/types.ts';
import { aliasOf } from './aliases.ts';
import type { FormerChoice } from './former.ts';

/**
 * A yes or no for every category and service on which the visitor decides here, as it follows from answers that were
 * given under another tool.
 *
 * @param map what the site says of the tool's ids
 * @returns null where an answer is missing
 */
export function translateAnswers(
  config: Config,
  { answers, onlyYes = false }: FormerChoice,
  map: ImportInput['map'],
): ReadonlyMap<string, boolean> | null {
  const asked = new Set(itemsToDecide(config).map(({ id }) => id));
  const given = new Map<string, boolean>();
  let isRefusal = onlyYes || Object.values(answers).includes(false);
  // A tool that names only what was accepted says no by leaving out.
  let isUnnamedRefused = onlyYes;
  for (const [theirId, answer] of Object.entries(answers)) {
    const ids = idsHere(config, theirId, map);
    const isKnown = ids.length > 0;
    // What is required here could not be refused, so an answer to it says nothing.
    if (isKnown && !ids.some((id) => asked.has(id))) continue;
    if (answer) isRefusal = false;
    // What was accepted under an unknown name may be what seems to have been left out.
    if (answer && !isKnown) isUnnamedRefused = false;
    // Several of theirs can be one of ours: it is granted only if all of them were accepted.
    for (const id of ids) given.set(id, answer && given.get(id) !== false);
  }
  // Who refused everything there has refused everything here, whatever its names.
  return isRefusal ? completeAnswers(config, new Map(), true) : completeAnswers(config, given, isUnnamedRefused);
}

/** What an id of the tool is here: what the site says; else what has the same name; else what it is known to mean. */
function idsHere({ categories, services }: Config, theirId: string, map: ImportInput['map'] = {}): readonly string[] {
  if (Object.hasOwn(map, theirId)) return [map[theirId] ?? []].flat();
  const candidates: readonly (Category | Service)[] = [...categories, ...services];
  const idsNamed = (name: string) =>
    candidates.filter((item) => item.id === name || ('preset' in item && item.preset === name)).map(({ id }) => id);
  const sameName = idsNamed(theirId);
  return sameName.length > 0 ? sameName : idsNamed(aliasOf(theirId));
}

/**
 * The answers to everything that is asked here: a service follows its category, and a category its services.
 *
 * @param isUnnamedRefused whether what has no answer was refused
 * @returns null where an answer is missing
 */
function completeAnswers(
  config: Config,
  given: ReadonlyMap<string, boolean>,
  isUnnamedRefused: boolean,
): ReadonlyMap<string, boolean> | null {
  const complete = new Map<string, boolean>();
  for (const { id, required, granular, services } of config.categories) {
    if (required) continue;
    const serviceIds = services.flatMap((service) => (service.basis === 'necessary' ? [] : service.id));
    const hasServices = serviceIds.length > 0;
    const serviceAnswers = serviceIds.map((serviceId) => given.get(serviceId));
    const isOneRefused = serviceAnswers.includes(false);
    let answer = given.get(id) ?? (isUnnamedRefused ? false : undefined);
    // A category that is decided on as a whole is refused with any of its services.
    if (isOneRefused && !granular) answer = false;
    if (hasServices && !serviceAnswers.includes(undefined)) answer ??= !isOneRefused;

    const answers = granular ? serviceIds.map((serviceId) => [serviceId, given.get(serviceId) ?? answer] as const) : [];
    // What is answered service by service needs no answer of its own.
    const ownAnswer = granular && hasServices ? (answer ?? false) : answer;
    for (const [answeredId, value] of [[id, ownAnswer] as const, ...answers]) {
      if (value === undefined) return null;
      complete.set(answeredId, value);
    }
  }
  return complete;
}
