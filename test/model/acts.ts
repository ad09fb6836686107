import type { State } from '../../src/model/types.ts';
import type { Answers } from './rules.ts';
import type { Tag } from './site.ts';

/** One thing that the visitor or the page does; all of one list in one task. */
export type Act =
  | { readonly do: 'acceptAll' | 'rejectAll' | 'withdraw' | 'destroy' | 'init' | 'glance' | 'unplace' | 'frame' }
  | { readonly do: 'save'; readonly choices: Answers }
  | { readonly do: 'add'; readonly tag: Tag; readonly before: string | null }
  | { readonly do: 'insert'; readonly name: string; readonly before: string | null }
  | { readonly do: 'remove' | 'once' | 'strip' | 'force'; readonly name: string }
  | { readonly do: 'mark'; readonly name: string; readonly mark: string | null }
  | { readonly do: 'copy'; readonly name: string; readonly as: string; readonly before: string | null }
  | Route
  | { readonly do: 'leave'; readonly cookie: string };

/** A router goes to another address: all that was held goes, and something else comes. */
export interface Route {
  readonly do: 'route';
  readonly path: string;
  /** Where copies of what goes are kept, if they are. */
  readonly keep: string | null;
  /** What comes: new elements, or what was kept, under another name. */
  readonly insert: readonly (Tag | { readonly from: string; readonly as: string })[];
  /** Where that was kept. */
  readonly kept: string | null;
}

/** What can be seen of a page at rest. */
export interface Seen {
  readonly ran: readonly string[];
  /** Names of what ran or is under way, as far as the browser tells. */
  readonly started: readonly string[];
  /** Names of elements that carry what they were to carry after release. */
  readonly loaded: readonly string[];
  /** Names of elements for which something was asked of the network. */
  readonly asked: readonly string[];
  readonly cookies: readonly string[];
  readonly record: string | null;
  readonly grants: Answers | null;
  readonly isDecided: boolean;
  /** Names of frames that are held and have no placeholder. */
  readonly empty: readonly string[];
  /** What the library in each frame of the same site shows and grants. */
  readonly frames: readonly (Pick<State, 'view' | 'grants'> | null)[];
}
