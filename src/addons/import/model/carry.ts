import { decide, decided, expiryOf, isCurrent } from '../../../model/decision/decision.ts';
import { acceptable } from '../../../model/decision/grants.ts';
import type { Config, Decision, ImportInput, Service } from '../../../model/types.ts';
import { aliasOf } from './aliases.ts';
import type { FormerChoice } from './former.ts';

const day = 864e5;

/**
 * The choice that counts: the latest that the other tool still keeps. One without a time is taken for the latest, because
 * it can carry no more than a refusal; an odd time is none.
 */
export function latestOf(choices: readonly (FormerChoice | null)[], now: number): FormerChoice | undefined {
  const timeOf = ({ time }: FormerChoice) => time ?? Number.MAX_VALUE;
  return choices
    .flatMap((one) =>
      one && (one.time ?? now) < now + day && now < (one.expires ?? Number.POSITIVE_INFINITY) ? one : [],
    )
    .sort((one, other) => timeOf(other) - timeOf(one))[0];
}

/** A choice of another tool as a decision here. */
export interface Carried {
  readonly decision: Decision;
  /** Milliseconds since 1970: the earlier of the other tool's and ours. */
  readonly expires: number;
}

/**
 * What a choice made elsewhere is worth here; null: the visitor must be asked; undefined: it is over, and another tool may
 * have one that is not. A yes is carried only where the visitor said it, it maps, and it is as young as a yes of ours may
 * be. Who refused all that could be refused there has refused all here. A refusal is carried as long as the other tool
 * keeps it; one that is older than ours may be is dated so that it ends when that tool would have asked, at most as long
 * from now as a choice of ours lasts.
 *
 * @param gpc true: the browser sends Global Privacy Control; an earlier yes does not stand against it
 */
export function carry(
  config: Config,
  { answers, time, since, expires = Number.POSITIVE_INFINITY, isUnproven, onlyYes = false }: FormerChoice,
  map: ImportInput['map'],
  gpc: boolean,
  now: number,
): Carried | null | undefined {
  const asked = decided(config).map(({ id }) => id);
  const given = new Map<string, boolean>();
  let isRefusal = onlyYes || Object.values(answers).includes(false);
  let isNoOtherwise = onlyYes;
  for (const [theirs, answer] of Object.entries(answers)) {
    const targets = targetsOf(config, theirs, map);
    // what is required here says nothing
    if (targets[0] && !targets.some((id) => asked.includes(id))) continue;
    if (answer) isRefusal = false;
    // a yes to something that is unknown here may have been the one that is looked for
    if (answer && !targets[0]) isNoOtherwise = false;
    for (const id of targets) given.set(id, answer && given.get(id) !== false);
  }
  const answered = isRefusal ? fillIn(config, new Map(), true) : fillIn(config, given, isNoOtherwise);
  const lasts = (config.cookie.days as number) * day;
  const isFresh = (made: number) => now < made + lasts;
  const none = isFresh(time ?? now) ? null : undefined;
  if (!answered) return none;

  const mayAccept = acceptable(config, gpc);
  for (const [id, answer] of answered)
    answered.set(id, answer && mayAccept(id, config.items.find((one) => one.id === id)?.category ?? id));
  const isYes = [...answered.values()].includes(true);
  const made = time ?? (isYes ? since : now) ?? Number.NaN;
  if (isYes && (isUnproven || !isFresh(made))) return none;
  const counts = isFresh(made) ? made : Math.min(now, expires - lasts);
  const decision = decide(config, (id) => answered.get(id), 'elsewhere', counts);
  return isCurrent(config, decision, now) ? { decision, expires: Math.min(expiryOf(config, decision), expires) } : null;
}

/** What a tool's id is here: as the site says, or the id that is the same, or what it is known to mean. */
function targetsOf({ categories, services }: Config, theirs: string, map: ImportInput['map'] = {}): string[] {
  if (Object.hasOwn(map, theirs)) return [map[theirs] ?? []].flat();
  const named = (name: string) =>
    [...categories, ...services].filter(({ id, preset }: Partial<Service>) => id === name || preset === name);
  const same = named(theirs);
  return (same[0] ? same : named(aliasOf(theirs))).map(({ id }) => id);
}

/** Answers for all that is asked here; null where one is missing. */
function fillIn(config: Config, given: Map<string, boolean>, isNoOtherwise: boolean): Map<string, boolean> | null {
  const answered = new Map<string, boolean | undefined>();
  for (const { id, required, granular, services } of config.categories) {
    if (required) continue;
    const own = services.flatMap((service) => (service.basis === 'necessary' ? [] : service.id));
    const answers = own.map((one) => given.get(one));
    const isRefused = answers.includes(false);
    let whole = given.get(id) ?? (isNoOtherwise ? false : undefined);
    // one refused service of a category that is decided on as a whole refuses the category
    if (isRefused && !granular) whole = false;
    if (own[0] && !answers.includes(undefined)) whole ??= !isRefused;
    // what is answered service by service needs no answer of its own
    answered.set(id, granular && own[0] ? (whole ?? false) : whole);
    if (granular) for (const one of own) answered.set(one, given.get(one) ?? whole);
  }
  return [...answered.values()].includes(undefined) ? null : (answered as Map<string, boolean>);
}
