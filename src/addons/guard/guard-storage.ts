import type { Service, StorageKind } from '../../model/types.ts';
import { callerName } from './caller-name.ts';
import type { Akkoord } from '../../core/consent.ts';
import { isPast, readCookieText } from './cookie-text.ts';
import { oncePerPage } from '../once-per-page.ts';
import { patch } from '../patch.ts';
import { attempt } from '../../core/cookies.ts';
import type { UiPort } from '../../core/ui-port.ts';
import { warnOnce } from '../../core/warn-once.ts';

/**
 * Stops scripts that write what a refused service has declared: cookies by `document.cookie` and `cookieStore.set`,
 * storage keys by `setItem`, databases by `indexedDB.open`. It follows `guard` in the configuration of the library that
 * runs on this page, at each write; while none runs (not yet, or destroyed) every write passes. Deletions always pass.
 * Call it as early as you can, once; on a server it does nothing.
 */
export function guardStorage(): void {
  if (typeof document === 'undefined') return;
  oncePerPage('guard', () => {
    guardCookies();
    guardKeys();
    guardDatabases();
    return true;
  });
}

function guardCookies(): void {
  const { CookieStore, HTMLDocument } = window as Partial<typeof globalThis>;
  // where it is found depends on what else patched it
  for (const owner of [document, HTMLDocument?.prototype, Document.prototype]) {
    patch(
      owner,
      'cookie',
      'set',
      (set) =>
        function (this: unknown, text: unknown) {
          const line = `${text}`;
          const { name, isDeletion } = readCookieText(line);
          if (isDeletion || !isStopped('cookie', name)) set.call(this, line as never);
        },
    );
  }
  patch(
    CookieStore?.prototype,
    'set',
    'value',
    (set) =>
      function (this: unknown, ...args: unknown[]) {
        const { name, expires } = Object(typeof args[0] === 'object' ? args[0] : { name: args[0] });
        const passes = isPast(expires) || !isStopped('cookie', `${name}`.trim());
        return passes ? set.apply(this, args as never[]) : Promise.resolve();
      },
  );
}

function guardKeys(): void {
  const kinds = ['localStorage', 'sessionStorage'] as const;
  patch(
    Storage.prototype,
    'setItem',
    'value',
    (set) =>
      function (this: unknown, ...args: unknown[]) {
        // the browser denies it to some pages, and a frame's is not ours to judge
        const kind = kinds.find((name) => attempt(() => window[name]) === this);
        if (!(kind && args.length > 1 && isStopped(kind, `${args[0]}`))) set.apply(this, args as never[]);
      },
  );
}

function guardDatabases(): void {
  const { IDBFactory } = window as Partial<typeof globalThis>;
  patch(
    IDBFactory?.prototype,
    'open',
    'value',
    (open) =>
      function (this: unknown, ...args: unknown[]) {
        if (args.length > 0 && isStopped('indexedDB', `${args[0]}`))
          // as the browser itself does where the visitor blocks storage
          throw new DOMException('akkoord: this database was not consented to.', 'SecurityError');
        return open.apply(this, args as never[]);
      },
  );
}

/** May nothing be written under this name now? Says so, once a name. */
function isStopped(kind: StorageKind, name: string): boolean {
  // an object with both faces: see createConsent
  const { config, state } = (window.akkoord ?? {}) as Partial<Akkoord & UiPort>;
  if (!config || !state) return false;
  if (config.guard === undefined) warnOnce('the guard does nothing without "guard": true in the configuration.');
  if (!config.guard || (kind === 'cookie' && name === config.cookie.name)) return false;
  const declaring = config.services.filter((service) => declares(service, kind, name));
  const [refused] = declaring;
  if (refused ? declaring.some(({ id }) => state.grants[id]) : config.guard !== 'strict') return false;
  say(kind, name, refused);
  return true;
}

const said = new Set<string>();

function say(kind: StorageKind, name: string, service: Service | undefined): void {
  const what = `${kind} "${name}"`;
  if (said.has(what)) return;
  said.add(what);
  const why = service
    ? ` of "${service.id}". Hold that script: <script type="text/plain" data-consent="${service.id}">.`
    : ', which no service declares.';
  console.warn(`akkoord: ${callerName()} was stopped from writing ${what}${why}`);
}

function declares({ cookies }: Service, kind: StorageKind, key: string): boolean {
  return cookies.some(
    ({ name, kind: declared = 'cookie' }) =>
      declared === kind && (key === name || (name.endsWith('*') && key.startsWith(name.slice(0, -1)))),
  );
}
