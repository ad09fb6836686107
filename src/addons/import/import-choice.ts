import { attempt, cookieDomains, deleteCookie, readCookies, writeCookie } from '../../core/cookies.ts';
import { whenActivated } from '../../core/lifecycle.ts';
import { readSignals } from '../../core/signals.ts';
import { resolveConfig } from '../../model/config/resolve-config.ts';
import { isCurrent } from '../../model/decision/decision.ts';
import { decodeRecord, encodeRecord } from '../../model/decision/record.ts';
import type { Config, ConfigInput, FormerTool, ImportInput } from '../../model/types.ts';
import { type Carried, carry, latestOf } from './model/carry.ts';
import { checkImport } from './model/check-import.ts';
import { ownNames, type Stored, type Tool } from './model/former.ts';
import { tools } from './model/tools.ts';

interface Former extends ImportInput, ReturnType<typeof ownNames> {
  readonly tool: Tool;
}

/**
 * Carries the visitor's choice under a former consent tool over into the library's own cookie, where that is empty, and
 * deletes what the former tools left once the library has a decision. Call it right before `init`, with the same
 * configuration; it names the tools in `import`. On a server, in a frame of another host and where cookies are blocked
 * it does nothing; on a page that is prerendered it waits.
 *
 * @returns the tool whose choice was carried over just now
 * @throws {ConfigError} for an `import` that cannot work; nothing is carried over or deleted
 */
export function importChoice(input: ConfigInput): FormerTool | null {
  const config = attempt(() => resolveConfig(input, {}));
  // what is wrong but for `import`, the library says
  if (!config) return null;
  checkImport(config);
  if (typeof document === 'undefined') return null;
  let carried: FormerTool | null = null;
  whenActivated(() => {
    // a page must not break on what somebody else has stored
    carried = attempt(() => run(config)) ?? null;
  });
  return carried;
}

function run(config: Config): FormerTool | null {
  const formers = (config.import ?? []).map((one): Former => {
    const former = typeof one === 'string' ? { from: one } : one;
    const tool = tools[former.from];
    return { ...former, tool, ...ownNames(tool, former.cookie) };
  });
  // throws in a frame of another host, whose page keeps the choice
  if (formers.length < 1 || !window.top?.location.href) return null;
  let from: FormerTool | null = null;
  if (!hasDecision(config)) {
    from = firstOf(config, formers);
    if (!from) return null;
  }
  for (const former of formers) forget(former);
  return from;
}

/** Writes the choice of the first tool that has a valid one; which tool, if it was carried over. */
function firstOf(config: Config, formers: readonly Former[]): FormerTool | null {
  const now = Date.now();
  // until the browser is closed: how long ago a former choice was made says nothing of that
  if (config.cookie.days === 'session') return null;
  for (const { from, tool, names, map, revision = 1 } of formers) {
    const choice = latestOf(attempt(() => tool.read(storedOf(tool), names)) ?? [], now);
    const carried = choice && carry(config, choice, map, readSignals().gpc, now);
    if (carried === undefined) continue;
    if (revision === config.revision) return carried && write(config, carried) ? from : null;
    console.warn(
      `akkoord: revision ${config.revision} asks everyone again. If ${from} asked as much: "import": [{ "from": "${from}", "revision": ${config.revision} }].`,
    );
    return null;
  }
  return null;
}

/** Writes the record, and says whether it stands. */
function write(config: Config, { decision, expires }: Carried): boolean {
  const { name, domain } = config.cookie;
  const value = encodeRecord(config, decision);
  const seconds = Math.floor((expires - Date.now()) / 1000);
  for (const one of domain === 'auto' ? cookieDomains() : [domain]) {
    writeCookie(name, value, seconds, one);
    if (hasDecision(config)) return true;
  }
  return false;
}

/** Does the library have a decision that is valid now? */
function hasDecision(config: Config): boolean {
  return readCookies().some(([name, value = '']) => {
    const decision = name === config.cookie.name ? decodeRecord(value) : null;
    return decision !== null && isCurrent(config, decision, Date.now());
  });
}

/** What the tool can have stored: cookies first. */
function storedOf({ inStorage }: Tool): Stored {
  const items = inStorage ? attempt(() => Object.entries<string>(localStorage)) : [];
  return [...readCookies().map(([name = '', value = '']) => [name, value] as const), ...(items ?? [])];
}

function forget({ tool, isOwn }: Former): void {
  for (const [name = ''] of readCookies()) if (isOwn(name)) deleteCookie(name);
  if (!tool.inStorage) return;
  attempt(() => {
    for (const name of Object.keys(localStorage)) if (isOwn(name)) localStorage.removeItem(name);
  });
}
