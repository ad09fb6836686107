import type { Answers } from './rules.ts';
import type { Held } from './site.ts';

/** What must have happened on one page, and in the step that is being played what may happen. */
export interface PageModel {
  /** Every element that was ever on the page, by name. */
  readonly held: Map<string, Held>;
  /** Names in document order. */
  place: string[];
  apart: string[];
  /** The address that a router gave the page. */
  address: number;
  /** What was in the page when another address was left, by the address. */
  readonly kept: Map<number, readonly Kept[]>;
  /** For scripts that ran, and copies of them: the first of them that ran. */
  readonly origins: Map<string, string>;
  /** The origins of what ran at this address, since it was come to. */
  readonly ranHere: Set<string>;
  hasFrame: boolean;
  /** Of this step alone: the library was started again, and its interface is still to come. */
  isNew: boolean;
  /** What ran, in the order seen. */
  ran: readonly string[];
  loaded: ReadonlySet<string>;
  /** What was under way or loaded when the page was last looked at. */
  started: ReadonlySet<string>;
  /** Loaded once by the visitor since the last decision, whatever was decided before. */
  readonly once: Set<string>;
  /** What was granted at some moment while it was in the page. */
  readonly allowed: Set<string>;
  /** False after `destroy`. */
  isAlive: boolean;
  /** What the visitor decided, as far as this page heard. */
  answers: Answers | null;
  /** Of this step alone: what is granted after one of its tasks. */
  may: Set<string>;
  /** What was granted by a decision that was made in the other tab. */
  heard: Set<string>;
  steady: string[];
  added: string[];
}

/** A copy of an element, as a router keeps it. */
export interface Kept {
  readonly name: string;
  readonly held: Held;
  readonly origin: string | undefined;
  readonly isLoaded: boolean;
}

/** A visitor's browser with one or two tabs on the site. */
export interface World {
  /** What is in the HTML of every page. */
  readonly html: readonly Held[];
  /** Global Privacy Control. */
  readonly gpc: boolean;
  /** What the cookie says. */
  answers: Answers | null;
  cookies: ReadonlySet<string>;
  /** Cookies that were left while they were refused: they go at the next decision or page, if not before. */
  readonly doubt: Set<string>;
  readonly pages: [PageModel | null, PageModel | null];
  made: number;
  /** Does time pass only when told to? Then rest is rest, and what comes back is swept again. */
  readonly isExact: boolean;
  /** Of this step alone: something was withdrawn. */
  isWithdrawn: boolean;
  /** Of this step alone: what was granted, decision by decision. */
  moments: Answers[];
  tasks: number;
}
