import { deleteCookie, readCookies } from '../../core/cookies.ts';
import { tryOrUndefined } from '../../core/try-or-undefined.ts';
import type { Config, FormerTool, ImportInput } from '../../model/types.ts';
import { type FormerChoice, ownNames, type Stored, type Tool } from './model/former.ts';
import { tools } from './model/tools.ts';

/** A former tool, with the settings that it had on this site. */
export interface Former {
  readonly from: FormerTool;
  /** The ids of this configuration for each id of the tool, as the site wrote them. */
  readonly map: ImportInput['map'];
  /** The revision of this configuration that asks for no more than the tool did. */
  readonly revision: number;
  readonly tool: Tool;
  /** Names of its cookies and storage items on this site. */
  readonly names: readonly string[];
  /** Tells whether a cookie or storage item is the tool's own. */
  readonly isOwn: (name: string) => boolean;
}

/** The former tools that the configuration names, in its order. */
export function formersOf({ import: entries = [] }: Config): readonly Former[] {
  return entries.map((entry) => {
    const { from, cookie, map, revision = 1 }: ImportInput = typeof entry === 'string' ? { from: entry } : entry;
    return { from, map, revision, tool: tools[from], ...ownNames(tools[from], cookie) };
  });
}

/** The choices that the tool has stored; null for each value that is not a complete record. */
export function readFormer({ tool, names }: Former): readonly (FormerChoice | null)[] {
  // The reader of a tool can throw if another script wrote the record.
  return tryOrUndefined(() => tool.read(storedItems(tool), names)) ?? [];
}

/** Deletes the cookies and storage items of the tool. */
export function forgetFormer({ tool, isOwn }: Former): void {
  const ownCookies = new Set(readCookies().flatMap(({ name }) => (isOwn(name) ? name : [])));
  for (const name of ownCookies) deleteCookie(name);
  if (!tool.inStorage) return;
  tryOrUndefined(() => {
    for (const name of Object.keys(localStorage)) if (isOwn(name)) localStorage.removeItem(name);
  });
}

/** All cookies, then all storage items if the tool uses them: one of these can be the tool's record. */
function storedItems({ inStorage = false }: Tool): Stored {
  const cookies = readCookies().map(({ name, value }) => [name, value] as const);
  const items = inStorage ? tryOrUndefined(() => Object.entries<string>(localStorage)) : undefined;
  return [...cookies, ...(items ?? [])];
}
