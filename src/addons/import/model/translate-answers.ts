import { itemsToDecide } from '../../../model/decision/decision.ts';
import { hasOwn } from '../../../model/has-own.ts';
import type { Category, Config, ImportInput, Service } from '../../../model/types.ts';
import { aliasOf } from './aliases.ts';
import type { FormerChoice } from './former.ts';

/**
 * Finds a yes or no for every category and service on which the visitor decides here, from the answers that were given
 * under another tool.
 *
 * @param map the ids here for each id of the tool, as the site wrote them
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
  // If a tool stores only accepted ids, an id that is not in its record was refused.
  let isUnnamedRefused = onlyYes;
  for (const [theirId, answer] of Object.entries(answers)) {
    const ids = idsHere(config, theirId, map);
    const isKnown = ids.length > 0;
    // An answer about an id that is required here does not count, because the visitor could not refuse it.
    if (isKnown && !ids.some((id) => asked.has(id))) continue;
    if (answer) isRefusal = false;
    // An id that is not in the record may have been accepted under this unknown name.
    if (answer && !isKnown) isUnnamedRefused = false;
    // Where several ids of the tool mean one id here, its answer is a yes only if all of them were accepted.
    for (const id of ids) given.set(id, answer && given.get(id) !== false);
  }
  // A visitor who refused everything under the tool has refused everything here, even where no id is the same.
  return isRefusal ? completeAnswers(config, new Map(), true) : completeAnswers(config, given, isUnnamedRefused);
}

/** The ids here for an id of the tool: by the site's map, otherwise by the same name, otherwise by the aliases. */
function idsHere({ categories, services }: Config, theirId: string, map: ImportInput['map'] = {}): readonly string[] {
  if (hasOwn(map, theirId)) return [map[theirId] ?? []].flat();
  const candidates: readonly (Category | Service)[] = [...categories, ...services];
  const idsNamed = (name: string) =>
    candidates.filter((item) => item.id === name || ('preset' in item && item.preset === name)).map(({ id }) => id);
  const sameIds = idsNamed(theirId);
  return sameIds.length > 0 ? sameIds : idsNamed(aliasOf(theirId));
}

/**
 * Completes the answers for all ids that are asked here: a service without an answer gets that of its category, and a
 * category without an answer gets that of its services.
 *
 * @param isUnnamedRefused true: an id without an answer was refused
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
    const isAnyRefused = serviceAnswers.includes(false);
    let answer = given.get(id) ?? (isUnnamedRefused ? false : undefined);
    // If a category is decided on as a whole, a no to one of its services is a no to the category.
    if (isAnyRefused && !granular) answer = false;
    if (hasServices && !serviceAnswers.includes(undefined)) answer ??= !isAnyRefused;

    const answers = granular ? serviceIds.map((serviceId) => [serviceId, given.get(serviceId) ?? answer] as const) : [];
    // If the services are decided on one by one, the category itself needs no answer.
    const ownAnswer = granular && hasServices ? (answer ?? false) : answer;
    for (const [answeredId, value] of [[id, ownAnswer] as const, ...answers]) {
      if (value === undefined) return null;
      complete.set(answeredId, value);
    }
  }
  return complete;
}
