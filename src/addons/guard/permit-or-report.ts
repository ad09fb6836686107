import { currentContext } from '../../core/addon-context.ts';
import { warnOnce } from '../../core/warn-once.ts';
import { servicesDeclaring } from '../../model/declaration/matches-cookie.ts';
import type { Service, StorageKind } from '../../model/types.ts';
import { callerName } from './caller-name.ts';

/**
 * Decides whether a script may write under this name now. A declared name may be written when one of the services that
 * declare it is granted; an undeclared name may be written unless `guard` is `'strict'`. The first time that a name is
 * stopped, a message in the console names the script and tells how to hold it.
 *
 * @returns true: let the script write; false: do not
 */
export function permitOrReport(kind: StorageKind, name: string): boolean {
  const context = currentContext();
  if (!context) return true;
  const { config, state } = context;
  if (config.guard === undefined) warnOnce('the guard does nothing without "guard": true in the configuration.');
  const isOwnRecord = name === config.cookie.name;
  if (!config.guard || isOwnRecord) return true;
  const declaring = servicesDeclaring(config.services, kind, name);
  const isAllowed =
    declaring.length > 0 ? declaring.some(({ id }) => state.grants[id] === true) : config.guard !== 'strict';
  if (!isAllowed) report(kind, name, declaring[0]);
  return isAllowed;
}

const reported = new Set<string>();

/** Reports each name once. The name of the script is found only then, because a stack trace takes time. */
function report(kind: StorageKind, name: string, service: Service | undefined): void {
  const stored = `${kind} "${name}"`;
  if (reported.has(stored)) return;
  reported.add(stored);
  const remedy = service
    ? ` of "${service.id}". Hold that script: <script type="text/plain" data-consent="${service.id}">.`
    : ', which no service declares.';
  console.warn(`akkoord: ${callerName()} was stopped from writing ${stored}${remedy}`);
}
