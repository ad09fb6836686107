import type { Act, Seen } from './acts.ts';
import { type Goal, goalOf } from './goal.ts';
import { judgeCookies, judgePage, leftBy } from './judge.ts';
import type { World } from './state.ts';

/** A browser that can be told what to do: jsdom, or a real one. */
export interface Browser {
  /** Opens the page in a tab, or loads it again. */
  open(tab: 0 | 1): Promise<void>;
  close(tab: 0 | 1): Promise<void>;
  /** Does these things in one task, and lets some milliseconds pass. */
  perform(tab: 0 | 1, acts: readonly Act[], wait: number): Promise<void>;
  /** Resolves when nothing more can happen by itself; a browser that cannot tell waits for what must come. */
  rest(goals: readonly [Goal | null, Goal | null]): Promise<void>;
  look(tab: 0 | 1): Promise<Seen>;
}

/** Lets everything come to rest and throws for whatever is not as it must be. */
export async function verify(world: World, browser: Browser): Promise<void> {
  const [first, second] = world.pages;
  await browser.rest([first && goalOf(first), second && goalOf(second)]);
  const wrong: string[] = [];
  const left = new Set<string>();
  let seen: Seen | undefined;
  for (const at of [0, 1] as const) {
    const page = world.pages[at];
    if (!page) continue;
    seen = await browser.look(at);
    for (const cookie of leftBy(page, seen.ran.slice(page.ran.length))) left.add(cookie);
    wrong.push(...judgePage(world, page, seen).map((text) => `tab ${at}: ${text}`));
  }
  if (seen) wrong.push(...judgeCookies(world, seen, left));
  complain(wrong);
}

export function complain(wrong: readonly string[]): void {
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
}
