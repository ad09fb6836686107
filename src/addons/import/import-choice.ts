import { currentContext } from '../../core/addon-context.ts';
import { isInForeignFrame } from '../../core/in-foreign-frame.ts';
import { whenActivated } from '../../core/lifecycle.ts';
import { createRecordStore, type RecordStore } from '../../core/record-store.ts';
import { readSignals } from '../../core/signals.ts';
import { tryOrUndefined } from '../../core/try-or-undefined.ts';
import { resolveConfig } from '../../model/config/resolve-config.ts';
import { lastsForSession } from '../../model/decision/decision.ts';
import { latestRecord } from '../../model/decision/find-record.ts';
import { encodeRecord } from '../../model/decision/record.ts';
import type { Config, ConfigInput, FormerTool } from '../../model/types.ts';
import { presetCookies } from '../../services/preset-cookies.ts';
import { oncePerPage } from '../once-per-page.ts';
import { type Former, forgetFormer, formersOf, readFormer } from './former-record.ts';
import { carry, latestOf } from './model/carry.ts';
import { checkImport } from './model/check-import.ts';

/**
 * Carries the visitor's choice under a former consent tool over into the library's own cookie, where that is empty, and
 * deletes the records of the former tools when the library has a decision. Call this right before `init`, with the same
 * configuration, in which `import` names the tools. On a server, in a frame of another origin and where cookies are
 * blocked nothing happens. On a page that is prerendered this waits until the visitor looks at the page.
 *
 * @returns the tool whose choice was carried over just now; null: none
 * @throws {ConfigError} for an `import` that cannot work; nothing is carried over or deleted
 */
export function importChoice(input: ConfigInput): FormerTool | null {
  // Any other mistake in the configuration is reported by the library itself.
  const config = tryOrUndefined(() => resolveConfig(input, presetCookies));
  if (!config) return null;
  checkImport(config);
  if (typeof document === 'undefined') return null;
  // This only marks the page, so that the check can see that the add-on is there.
  oncePerPage('import', () => true);
  let carriedFrom: FormerTool | null = null;
  whenActivated(() => {
    // An unexpected record of another tool must not break the page.
    carriedFrom = tryOrUndefined(() => importInto(config)) ?? null;
  });
  return carriedFrom;
}

function importInto(config: Config): FormerTool | null {
  const formers = formersOf(config);
  // In a frame on another site, the visitor does not visit this site, so nothing is carried over there.
  if (formers.length === 0 || isInForeignFrame()) return null;
  const records = createRecordStore(config);
  const isDecided = latestRecord(config, records.texts(), Date.now()) !== null;
  const carriedFrom = isDecided ? null : carryFirst(config, formers, records);
  // As long as the library has no decision, the records of the former tools may still be needed.
  if (isDecided || carriedFrom) for (const former of formers) forgetFormer(former);
  return carriedFrom;
}

/** Stores the choice of the first tool that has a valid one. @returns that tool; null: nothing was stored */
function carryFirst(config: Config, formers: readonly Former[], records: RecordStore): FormerTool | null {
  // With `cookie.days: 'session'` a choice ends when the browser is closed. A former record does not tell whether that
  // has happened since, so nothing is carried over.
  if (lastsForSession(config)) return null;
  const now = Date.now();
  for (const former of formers) {
    const choice = latestOf(readFormer(former), now);
    // `'over'`: the choice under this tool does not count any more, or there is none, so the next tool is read.
    const outcome = choice ? carry(config, choice, former.map, readSignals().gpc, now) : 'over';
    if (outcome === 'over') continue;
    if (former.revision !== config.revision) {
      warnAskedAgain(config, former);
      return null;
    }
    if (outcome === 'ask') return null;
    const isStored = records.write(encodeRecord(config, outcome.decision), new Date(outcome.expires));
    if (!isStored) return null;
    // If the library runs already, it read the cookie before this record was in it, and must read it again.
    currentContext()?.recordWritten();
    return former.from;
  }
  return null;
}

function warnAskedAgain({ revision }: Config, { from }: Former): void {
  console.warn(
    `akkoord: the choice under ${from} is not carried over, because revision ${revision} asks everyone again. If ${from} asked for as much as revision ${revision} does, write "import": [{ "from": "${from}", "revision": ${revision} }].`,
  );
}
