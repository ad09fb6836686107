import { itemsToDecide } from '../../../model/decision/decision.ts';
import { hasOwn } from '../../../model/has-own.ts';
import type { Category, Config, ImportInput, Service } from '../../../model/types.ts';
import { aliasOf } from './aliases.ts';
import type { FormerChoice } from './former.ts';

/**
 * Finds a yes or no for every category and service on which the visitor decides here, from the answers that were given
 * under another tool.
 *
 * @param map what the site says about the tool's ids
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
  // A tool that stores only what was accepted means no by leaving an id out.
  let isUnnamedRefused = onlyYes;
  for (const [theirId, answer] of Object.entries(answers)) {
    const ids = idsHere(config, theirId, map);
    const isKnown = ids.length > 0;
    // An answer about what is required here says nothing, because it could not be refused.
    if (isKnown && !ids.some((id) => asked.has(id))) continue;
    if (answer) isRefusal = false;
    // What seems to have been left out may have been accepted under an unknown name.
    if (answer && !isKnown) isUnnamedRefused = false;
    // Where several of their ids are one of ours, it is granted only if all of them were accepted.
    for (const id of ids) given.set(id, answer && given.get(id) !== false);
  }
  // A visitor who refused everything there has refused everything here, whatever the ids are.
  return isRefusal ? completeAnswers(config, new Map(), true) : completeAnswers(config, given, isUnnamedRefused);
}

/** Our ids for an id of the tool: by the site's map, otherwise by the same name, otherwise by the list of aliases. */
function idsHere({ categories, services }: Config, theirId: string, map: ImportInput['map'] = {}): readonly string[] {
  if (hasOwn(map, theirId)) return [map[theirId] ?? []].flat();
  const candidates: readonly (Category | Service)[] = [...categories, ...services];
  const idsNamed = (name: string) =>
    candidates.filter((item) => item.id === name || ('preset' in item && item.preset === name)).map(({ id }) => id);
  const sameIds = idsNamed(theirId);
  return sameIds.length > 0 ? sameIds : idsNamed(aliasOf(theirId));
}

/**
 * Completes the answers to everything that is asked here: a service follows its category, and a category its services.
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
    const isAnyRefused = serviceAnswers.includes(false);
    let answer = given.get(id) ?? (isUnnamedRefused ? false : undefined);
    // A category that is decided on as a whole is refused with any of its services.
    if (isAnyRefused && !granular) answer = false;
    if (hasServices && !serviceAnswers.includes(undefined)) answer ??= !isAnyRefused;

    const answers = granular ? serviceIds.map((serviceId) => [serviceId, given.get(serviceId) ?? answer] as const) : [];
    // A category whose services are answered one by one needs no answer itself.
    const ownAnswer = granular && hasServices ? (answer ?? false) : answer;
    for (const [answeredId, value] of [[id, ownAnswer] as const, ...answers]) {
      if (value === undefined) return null;
      complete.set(answeredId, value);
    }
  }
  return complete;
}
