import type { Act, Route } from './acts.ts';
import { tagOf } from './site.ts';
import type { Kept, PageModel, World } from './state.ts';

/** What of a page is copied, and what becomes of the copies. */

/** Some scripts leave nothing that would tell whether they ran; they are not copied. */
function canBeCopied(page: PageModel, name: string): boolean {
  return !/^(missing|hangs)$/.test(page.held.get(name)?.kind ?? '');
}

function keep(page: PageModel, name: string): Kept[] {
  const held = page.held.get(name);
  if (!held || !canBeCopied(page, name)) return [];
  return [{ name, held, origin: page.origins.get(name), isLoaded: page.loaded.has(name) || page.once.has(name) }];
}

function addCopy(page: PageModel, { held, origin, isLoaded }: Kept, name: string): void {
  page.held.set(name, held);
  if (origin !== undefined) page.origins.set(name, origin);
  // It comes with a live address, which is taken back as soon as it is seen, if somebody looks.
  if (!isLoaded) return;
  page.allowed.add(name);
  if (page.isAlive) return;
  page.loaded = new Set([...page.loaded, name]);
  page.started = new Set([...page.started, name]);
}

/** A copy of an element is put in the page. */
export function copy(world: World, page: PageModel, which: number, at: number): Act[] {
  const name = pick(
    page.place.filter((name) => canBeCopied(page, name)),
    which,
  );
  const [kept] = name === undefined ? [] : keep(page, name);
  if (!kept) return [];
  const as = `c${world.made++}`;
  addCopy(page, kept, as);
  const place = at % (page.place.length + 1);
  const before = page.place[place] ?? null;
  page.place.splice(place, 0, as);
  return [{ do: 'copy', name: kept.name, as, before }];
}

/** A router goes to another address, where it shows what it kept of it, or what the server sends. */
export function route(world: World, page: PageModel, to: number, isKept: boolean): Act {
  const former = page.address;
  page.address = to === former ? (to + 1) % 3 : to;
  if (isKept)
    page.kept.set(
      former,
      page.place.flatMap((name) => keep(page, name)),
    );
  const found = page.kept.get(page.address);
  const insert: Route['insert'][number][] = [];
  page.place = [];
  page.apart = [];
  page.steady = [];
  page.added = [];
  page.ranHere.clear();
  page.hasFrame = false;
  for (const kept of found ?? world.html.map((held) => ({ name: '', held, origin: undefined, isLoaded: false }))) {
    const as = `r${world.made++}`;
    addCopy(page, kept, as);
    page.place.push(as);
    insert.push(found ? { from: kept.name, as } : tagOf(as, kept.held));
    if (!found) page.added.push(as);
  }
  const path = `/r${page.address}`;
  return { do: 'route', path, keep: isKept ? `${former}` : null, insert, kept: found ? `${page.address}` : null };
}

/** The element that a number means. */
export function pick(names: readonly string[], which: number): string | undefined {
  return names[which % names.length];
}
