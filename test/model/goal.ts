import { type Answers, grantsFor } from './rules.ts';
import { kinds } from './site.ts';
import { isGranted, type PageModel } from './world.ts';

/** What a page comes to by itself: what a real browser is waited for. It says nothing of what must not happen. */
export interface Goal {
  readonly ran: readonly string[];
  readonly loaded: readonly string[];
  /** Names of what was refused and goes away. */
  readonly bare: readonly string[];
  /** Null where nothing more is to be expected of the library. */
  readonly grants: Answers | null;
}

export function goalOf(page: PageModel): Goal {
  if (!page.isAlive) return { ran: page.ran, loaded: [], bare: [], grants: null };
  const isAttribute = (name: string) => kinds[page.held.get(name)?.kind ?? 'class'] === 'attribute';
  const runs = (name: string) => !/^(missing|hangs)$/.test(page.held.get(name)?.kind ?? '');
  const granted = page.place.filter((name) => isGranted(page, name));
  return {
    ran: [...page.ran, ...granted.filter((name) => !isAttribute(name) && runs(name) && !page.ran.includes(name))],
    loaded: granted.filter(isAttribute),
    bare: page.place.filter((name) => isAttribute(name) && !isGranted(page, name)),
    grants: grantsFor(page.answers),
  };
}
