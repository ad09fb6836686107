import type { Act } from './in-page.ts';
import type { Answers } from './rules.ts';
import { type Held, tagOf } from './site.ts';
import { decide, leave, type PageModel, type World } from './world.ts';

/** What is tried on a page. Elements are named by a number, so that a sequence that shrinks still means something. */
export type Move =
  | { readonly do: 'acceptAll' | 'rejectAll' | 'withdraw' | 'destroy' | 'glance' }
  | { readonly do: 'save'; readonly choices: Answers }
  | Insert
  | { readonly do: 'remove'; readonly which: number }
  | { readonly do: 'once'; readonly which: number }
  | { readonly do: 'leave'; readonly cookie: string };

type Insert =
  | { readonly do: 'add'; readonly held: Held; readonly at: number }
  | { readonly do: 'putBack'; readonly which: number; readonly at: number }
  | { readonly do: 'move'; readonly which: number; readonly at: number };

/** Plays a move on the model; what it comes to on the page, or nothing where it is not possible now. */
export function play(world: World, page: PageModel, move: Move): Act[] {
  if (move.do === 'leave') {
    leave(world, move.cookie);
    return [move];
  }
  if (move.do === 'add' || move.do === 'putBack' || move.do === 'move') return insert(world, page, move);
  if (move.do === 'remove') {
    const name = pick(page.place, move.which);
    if (name === undefined) return [];
    page.place = page.place.filter((known) => known !== name);
    page.apart.push(name);
    touch(page, name);
    return [{ do: 'remove', name }];
  }
  if (!page.isAlive) return [];
  if (move.do === 'once') {
    const isEmbed = (name: string) => /^(iframe|embed)$/.test(page.held.get(name)?.kind ?? '');
    const embeds = page.place.filter((name) => isEmbed(name) && !page.loaded.has(name));
    const name = pick(embeds, move.which);
    if (name === undefined) return [];
    for (const names of [page.once, page.may, page.allowed]) names.add(name);
    // It loads at once, so it was right even if the next decision takes it back.
    page.started = new Set([...page.started, name]);
    return [{ do: 'once', name }];
  }
  if (move.do === 'destroy') page.isAlive = false;
  else if (move.do !== 'glance') decide(world, page, move.do === 'save' ? move.choices : move.do);
  return [move];
}

function insert(world: World, page: PageModel, move: Insert): Act[] {
  const isNew = move.do === 'add';
  const name = isNew ? `a${world.made++}` : pick(move.do === 'move' ? page.place : page.apart, move.which);
  if (name === undefined) return [];
  if (isNew) page.held.set(name, move.held);
  page.apart = page.apart.filter((known) => known !== name);
  page.place = page.place.filter((known) => known !== name);
  const at = move.at % (page.place.length + 1);
  const before = page.place[at] ?? null;
  page.place.splice(at, 0, name);
  touch(page, name);
  if (!isNew) return [{ do: 'insert', name, before }];
  page.added.push(name);
  return [{ do: 'add', tag: tagOf(name, move.held), before }];
}

/** What was moved in this step has no place in the order of what stood there before. */
function touch(page: PageModel, name: string): void {
  page.steady = page.steady.filter((known) => known !== name);
  page.added = page.added.filter((known) => known !== name);
}

function pick(names: readonly string[], which: number): string | undefined {
  return names[which % names.length];
}
