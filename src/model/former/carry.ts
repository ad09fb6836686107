import { decide, decidedIds, expiryOf } from '../decision';
import { categoryOf } from '../grants';
import type { Config, Decision, ImportInput } from '../types';
import { aliasOf } from './aliases';
import type { FormerChoice } from './former';

/** Before this (the year 2015) none of the tools wrote what is read here. */
const earliest = 1_420_070_400_000;
const day = 864e5;

/** Does a choice still stand that was made at this time and ends with the other tool at `expires`? An odd time: no. */
function isFresh(config: Config, made: number, expires: number | undefined, now: number): boolean {
  const ends = Math.min(made + config.cookie.days * day, expires ?? Number.POSITIVE_INFINITY);
  return made > earliest && made < now + day && now < ends;
}

/**
 * The choice that counts: the latest that is not over. One without a time is taken for the latest, because it can carry
 * no more than a refusal.
 */
export function latestOf(
  config: Config,
  choices: readonly (FormerChoice | null)[],
  now: number,
): FormerChoice | undefined {
  const timeOf = ({ time }: FormerChoice) => time ?? Number.MAX_VALUE;
  return choices
    .flatMap((choice) => (choice && isFresh(config, choice.time ?? now, choice.expires, now) ? choice : []))
    .sort((one, other) => timeOf(other) - timeOf(one))[0];
}

/** A choice of another tool as a decision here. */
export interface Carried {
  readonly decision: Decision;
  /** Milliseconds since 1970: the earlier of the other tool's and ours. */
  readonly expires: number;
}

/**
 * What a choice made elsewhere is worth here; null: the visitor must be asked. A yes is carried only where the visitor
 * said it, it maps, and it is as young as a yes of ours may be. Who refused all that could be refused there has refused
 * all here.
 *
 * @param gpc true: the browser objects to targeting, and the site heeds it; an earlier yes does not stand against that
 */
export function carry(
  config: Config,
  former: FormerChoice,
  map: ImportInput['map'],
  gpc: boolean,
  now: number,
): Carried | null {
  const { answers, time, since, expires = Number.POSITIVE_INFINITY, isUnproven } = former;
  let { onlyYes } = former;
  const asked = decidedIds(config);
  const ours = new Map<string, boolean>();
  let isRefusal = true;
  for (const [theirs, answer] of Object.entries(answers)) {
    const targets = targetsOf(config, theirs, map);
    // what is required here says nothing
    if (targets.length > 0 && !targets.some((id) => asked.includes(id))) continue;
    if (answer) isRefusal = false;
    // a yes to something that is unknown here may have been the one that is looked for
    if (answer && targets.length < 1) onlyYes = false;
    for (const id of targets) ours.set(id, answer && ours.get(id) !== false);
  }
  const isNothing = !onlyYes && !Object.values(answers).includes(false);
  const answered = isRefusal && !isNothing ? new Map(asked.map((id) => [id, false])) : fillIn(config, ours, onlyYes);
  if (!answered) return null;

  for (const id of answered.keys()) if (gpc && categoryOf(config, id) === 'targeting') answered.set(id, false);
  const isYes = [...answered.values()].includes(true);
  const made = time ?? (isYes ? since : now);
  if (made === undefined || !isFresh(config, made, expires, now) || (isYes && isUnproven)) return null;
  const decision = decide(config, (id) => answered.get(id), 'elsewhere', made);
  return { decision, expires: Math.min(expiryOf(config, decision), expires) };
}

/** What a tool's id is here: as the site says, or the id that is the same, or what it is known to mean. */
function targetsOf({ categories, services }: Config, theirs: string, map: ImportInput['map'] = {}): string[] {
  if (Object.hasOwn(map, theirs)) return [map[theirs] ?? []].flat();
  const named = (name: string) => [...categories, ...services].flatMap(({ id }) => (id === name ? id : []));
  const same = named(theirs);
  if (same.length > 0) return same;
  const alias = aliasOf(theirs);
  return [...named(alias), ...services.flatMap(({ id, preset }) => (preset === alias && id !== alias ? id : []))];
}

/** Answers for all that is asked here; null where one is missing. */
function fillIn(config: Config, given: Map<string, boolean>, isNoOtherwise = false): Map<string, boolean> | null {
  const asked = decidedIds(config);
  const answered = new Map<string, boolean>();
  for (const { id, required, granular, services } of config.categories) {
    if (required) continue;
    const own = services.flatMap((service) => (asked.includes(service.id) ? service.id : []));
    const answers = own.map((one) => given.get(one));
    let whole = given.get(id);
    // one refused service of a category that is decided on as a whole refuses the category
    if (!granular && answers.includes(false)) whole = false;
    else if (own.length > 0 && !answers.includes(undefined)) whole ??= !answers.includes(false);
    if (isNoOtherwise) whole ??= false;
    for (const one of granular ? own : []) {
      const answer = given.get(one) ?? whole;
      if (answer === undefined) return null;
      answered.set(one, answer);
    }
    // what was answered service by service needs no answer of its own
    if (whole === undefined && !(granular && own.length > 0)) return null;
    answered.set(id, whole ?? false);
  }
  return answered;
}
