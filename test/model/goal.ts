import { type Answers, grantsFor } from './rules.ts';
import { kinds } from './site.ts';
import type { PageModel } from './state.ts';
import { isGranted } from './world.ts';

/** What a page comes to by itself: what a real browser is waited for. It says nothing of what must not happen. */
export interface Goal {
  readonly ran: readonly string[];
  readonly loaded: readonly string[];
  /** Names of what was refused and goes away. */
  readonly bare: readonly string[];
  /** Is there a frame with a library of its own, which comes to the same grants? */
  readonly hasFrame: boolean;
  /** Null where nothing more is to be expected of the library. */
  readonly grants: Answers | null;
}

export function goalOf(page: PageModel): Goal {
  if (!page.isAlive) return { ran: page.ran, loaded: [], bare: [], grants: null, hasFrame: false };
  const isAttribute = (name: string) => kinds[page.held.get(name)?.kind ?? 'class'] === 'attribute';
  const runs = (name: string) => !/^(missing|hangs)$/.test(page.held.get(name)?.kind ?? '');
  const granted = page.place.filter((name) => isGranted(page, name));
  // Of several copies of one script the first runs.
  const isFirst = (name: string) =>
    granted.find((other) => page.origins.get(other) === page.origins.get(name)) === name || !page.origins.has(name);
  const due = (name: string) => !isAttribute(name) && runs(name) && !page.ran.includes(name) && isFirst(name);
  return {
    hasFrame: page.hasFrame,
    ran: [...page.ran, ...granted.filter(due)],
    loaded: granted.filter(isAttribute),
    bare: page.place.filter((name) => isAttribute(name) && !isGranted(page, name)),
    grants: grantsFor(page.answers),
  };
}
