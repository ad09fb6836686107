import { tryOrUndefined } from '../../core/try-or-undefined.ts';
import { oncePerPage } from '../once-per-page.ts';
import { patch } from '../patch.ts';
import { isPast, readCookieText } from './cookie-text.ts';
import { mayWrite } from './may-write.ts';

/**
 * Stops scripts that write what a refused service has declared: cookies by `document.cookie` and `cookieStore.set`,
 * storage keys by `setItem`, databases by `indexedDB.open`. It follows `guard` in the configuration of the library that
 * runs on this page, at each write; while none runs (not yet, or destroyed) every write passes. Deletions always pass.
 * Call it as early as you can; calling it again has no further effect. On a server it does nothing.
 */
export function guardStorage(): void {
  if (typeof document === 'undefined') return;
  oncePerPage('guard', () => {
    guardCookies();
    guardCookieStore();
    guardKeys();
    guardDatabases();
  });
}

/**
 * What has the methods of such an object. Not by the name of its class: pages have globals of their own as `Storage`.
 */
function prototypeOf(read: () => object): object | undefined {
  return tryOrUndefined(() => Object.getPrototypeOf(read()));
}

function guardCookies(): void {
  // Which object has the property depends on the browser and on scripts that patched it before.
  for (let owner: object | null = document; owner; owner = Object.getPrototypeOf(owner)) {
    patch(
      owner,
      'cookie',
      'set',
      (nativeSet) =>
        function (this: unknown, assigned: unknown) {
          const text = `${assigned}`;
          const { name, isDeletion } = readCookieText(text);
          if (isDeletion || mayWrite('cookie', name)) nativeSet.call(this, text);
        },
    );
  }
}

function guardCookieStore(): void {
  patch(
    prototypeOf(() => cookieStore),
    'set',
    'value',
    (nativeSet) =>
      function (this: unknown, ...args: unknown[]) {
        const { name, isDeletion } = readSetArguments(args);
        // The browser itself rejects a call that names no cookie.
        const passes = name === undefined || isDeletion || mayWrite('cookie', name);
        return passes ? nativeSet.apply(this, args) : Promise.resolve();
      },
  );
}

/** What a call of `cookieStore.set(name, value)` or `cookieStore.set({ name, value, expires })` is about. */
function readSetArguments(args: readonly unknown[]): { name: string | undefined; isDeletion: boolean } {
  const [first] = args;
  const isOptions = typeof first === 'object' && first !== null;
  const { name, expires }: { name?: unknown; expires?: unknown } = isOptions ? first : { name: first };
  const isNamed = isOptions ? name !== undefined : args.length > 0;
  return { name: isNamed ? `${name}`.trim() : undefined, isDeletion: isPast(expires) };
}

function guardKeys(): void {
  const kinds = ['localStorage', 'sessionStorage'] as const;
  patch(
    prototypeOf(() => sessionStorage),
    'setItem',
    'value',
    (nativeSetItem) =>
      function (this: unknown, ...args: unknown[]) {
        // The storage object of a frame is neither of the two: the guard of the page in that frame decides on it.
        const kind = kinds.find((candidate) => tryOrUndefined(() => window[candidate]) === this);
        // The browser itself throws where an argument is missing.
        if (!kind || args.length < 2 || mayWrite(kind, `${args[0]}`)) nativeSetItem.apply(this, args);
      },
  );
}

function guardDatabases(): void {
  patch(
    prototypeOf(() => indexedDB),
    'open',
    'value',
    (nativeOpen) =>
      function (this: unknown, ...args: unknown[]) {
        if (args.length > 0 && !mayWrite('indexedDB', `${args[0]}`)) {
          // The browser throws the same kind of error where the visitor blocks storage.
          throw new DOMException(
            `akkoord: the visitor has not consented to the database "${args[0]}".`,
            'SecurityError',
          );
        }
        return nativeOpen.apply(this, args);
      },
  );
}
