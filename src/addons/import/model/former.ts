import { emptyChoices } from '../../../model/decision/decision.ts';
import type { Choices } from '../../../model/types.ts';

/** What a visitor chose under another consent tool, in the words of that tool. */
export interface FormerChoice {
  /** Yes or no for each of its own categories and services of which the record is certain. */
  readonly answers: Choices;
  /** When it was made, milliseconds since 1970; undefined: the tool does not store it. */
  readonly time?: number | undefined;
  /** It cannot have been made earlier than this, milliseconds since 1970. */
  readonly since?: number | undefined;
  /** When the tool itself would have asked again, milliseconds since 1970. */
  readonly expires?: number | undefined;
  /** True: where it says yes, that need not have been the visitor. @default false */
  readonly isUnproven?: boolean;
  /** True: the tool names only what was accepted; what is not in `answers` was refused or not asked. @default false */
  readonly onlyYes?: boolean;
}

/** Name and value of what is stored: cookies, and storage items where the tool uses them. */
export type Stored = readonly (readonly [name: string, value: string])[];

/** A consent tool whose record can be read. */
export interface Tool {
  /** Names of its cookies as the tool comes; the first is the one that a site can change. */
  readonly names: readonly [string, ...string[]];
  /** True: it can keep its record in `localStorage` too. @default false */
  readonly inStorage?: boolean;
  /**
   * Whether what is stored under this name is the tool's own. Default: it is one of the names.
   *
   * @param first the first of the names on this site
   */
  readonly owns?: (name: string, first: string) => boolean;
  /**
   * The choices that are stored; null for a record that is not complete or is none. May throw on what the tool did not
   * write.
   *
   * @param names of its cookies on this site
   */
  readonly read: (stored: Stored, names: readonly string[]) => readonly (FormerChoice | null)[];
}

/** Which names are the tool's own on this site, where its first cookie may have another name than usual. */
export function ownNames({ names: [usual, ...others], owns }: Tool, cookie = usual) {
  const names = [cookie, ...others] as const;
  return { names, isOwn: (name: string) => (owns ? owns(name, cookie) : names.includes(name)) };
}

/**
 * A reader for a tool whose choice is one value. Each value is read by itself, because a host's cookie and one of a
 * parent domain can stand side by side under the same name.
 */
export function eachValue(read: (text: string) => FormerChoice | null): Tool['read'] {
  return (stored, names) =>
    stored.map(([name, value]) => {
      if (!names.includes(name)) return null;
      try {
        return read(value);
      } catch {
        return null;
      }
    });
}

/** The value without its percent-encoding; the value itself where it is not encoded. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What a word of the tool means; undefined for any other word. */
export function answerOf(word: string | undefined, yes: string, no: string): boolean | undefined {
  if (word === yes) return true;
  return word === no ? false : undefined;
}

/** Yes or no per name; null where there is no answer at all, or one that is neither. */
export function answersFrom(entries: Iterable<readonly [name: string, answer: unknown]>): Choices | null {
  const answers = emptyChoices();
  for (const [name, answer] of entries) {
    if (typeof answer !== 'boolean') return null;
    // A name that has two answers is granted only if both are yes.
    answers[name] = answer && answers[name] !== false;
  }
  return Object.keys(answers).length > 0 ? answers : null;
}
