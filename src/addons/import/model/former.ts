import { emptyChoices } from '../../../model/decision/decision.ts';
import type { Choices } from '../../../model/types.ts';

/** What a visitor chose under another consent tool, in the words of that tool. */
export interface FormerChoice {
  /** Yes or no for each of its own categories and services of which it is certain. */
  readonly answers: Choices;
  /** When it was made, milliseconds since 1970; undefined: the tool does not keep it. */
  readonly time?: number | undefined;
  /** It cannot have been made earlier than this, milliseconds since 1970. */
  readonly since?: number | undefined;
  /** When the tool itself would have asked again, milliseconds since 1970. */
  readonly expires?: number | undefined;
  /** True: where it says yes, the visitor need not have said so. */
  readonly isUnproven?: boolean;
  /** True: the tool names only what was accepted, so that what is not in `answers` was refused or not there. */
  readonly onlyYes?: boolean;
}

/** Name and value of what is stored: cookies, and storage items where the tool uses them. */
export type Stored = readonly (readonly [name: string, value: string])[];

/** A consent tool whose record can be read. */
export interface Tool {
  /** Names of its cookies as the tool comes; the first is the one that a site can change. */
  readonly names: readonly [string, ...string[]];
  /** True: it can keep its record in `localStorage` too. */
  readonly inStorage?: boolean;
  /** Is what is stored under this name its own? Default: one of the names. */
  readonly owns?: (name: string, first: string) => boolean;
  /** The choices that are stored; one that is not complete, or anything else, is none. May throw on what is not its. */
  readonly read: (stored: Stored, names: readonly string[]) => readonly (FormerChoice | null)[];
}

/** What of the stored is the tool's own: names of its cookies on this site, and whether a name is one. */
export function ownNames({ names: [first, ...others], owns }: Tool, cookie = first) {
  const names = [cookie, ...others] as const;
  return { names, isOwn: (name: string) => (owns ? owns(name, cookie) : names.includes(name)) };
}

/** Reads each value that stands under the names: a host's cookie and one of a parent domain can stand side by side. */
export const eachValue =
  (read: (text: string) => FormerChoice | null): Tool['read'] =>
  (stored, names) =>
    stored.map(([name, value]) => {
      try {
        return names.includes(name) ? read(value) : null;
      } catch {
        return null;
      }
    });

/** The value without its percent-encoding; as it is where it has none. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What a word of the tool says; undefined for any other word. */
export const answerOf = (text: string | undefined, yes: string, no: string): boolean | undefined =>
  text === yes || (text === no ? false : undefined);

/** Yes or no per name; null where there is none, or anything that is neither. */
export function answersFrom(entries: Iterable<readonly [name: string, answer: unknown]>): Choices | null {
  const answers = emptyChoices();
  let count = 0;
  for (const [name, answer] of entries) {
    if (typeof answer !== 'boolean') return null;
    // a name that stands twice was refused once
    answers[name] = answer && answers[name] !== false;
    count++;
  }
  return count ? answers : null;
}
