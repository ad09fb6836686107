import type { Act } from './acts.ts';
import { copy, pick, route } from './copies.ts';
import type { Answers } from './rules.ts';
import { type Held, kinds, tagOf } from './site.ts';
import type { PageModel, World } from './state.ts';
import { decide, leave, startAgain } from './world.ts';

/** What is tried on a page. Elements are named by a number, so that a sequence that shrinks still means something. */
export type Move =
  | { readonly do: 'acceptAll' | 'rejectAll' | 'withdraw' | 'destroy' | 'init' | 'glance' | 'unplace' | 'frame' }
  | { readonly do: 'save'; readonly choices: Answers }
  | Insert
  | { readonly do: 'remove'; readonly which: number }
  | { readonly do: 'once'; readonly which: number }
  | { readonly do: 'strip'; readonly which: number }
  | { readonly do: 'force'; readonly which: number }
  | { readonly do: 'copy'; readonly which: number; readonly at: number }
  | { readonly do: 'mark'; readonly which: number; readonly mark: string | null }
  | { readonly do: 'route'; readonly to: number; readonly isKept: boolean }
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
  if (move.do === 'copy') return copy(world, page, move.which, move.at);
  if (move.do === 'route') return [route(world, page, move.to, move.isKept)];
  if (move.do === 'mark') {
    const name = pick(page.place, move.which);
    const held = page.held.get(name ?? '');
    if (name === undefined || !held) return [];
    page.held.set(name, { ...held, mark: move.mark });
    page.once.delete(name);
    touch(page, name);
    return [{ do: 'mark', name, mark: move.mark }];
  }
  if (move.do === 'init') {
    if (page.isAlive) return [];
    startAgain(world, page);
    return [move];
  }
  if (!page.isAlive) return [];
  if (move.do === 'frame') page.hasFrame = true;
  if (move.do === 'frame' || move.do === 'unplace') return [move];
  if (move.do === 'strip' || move.do === 'force') {
    // What has no mark any more is the page's own.
    const isMeant = (name: string) =>
      isAttribute(page, name) && page.held.get(name)?.mark !== null && page.loaded.has(name) === (move.do === 'strip');
    const name = pick(page.place.filter(isMeant), move.which);
    if (name === undefined) return [];
    // What the page itself asks for is asked for, and then taken back.
    page.allowed.add(name);
    return [{ do: move.do, name }];
  }
  if (move.do === 'once') {
    if (page.isNew) return [];
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

function isAttribute(page: PageModel, name: string): boolean {
  return kinds[page.held.get(name)?.kind ?? 'inline'] === 'attribute';
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
