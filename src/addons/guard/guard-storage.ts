import { tryOrUndefined } from '../../core/try-or-undefined.ts';
import { oncePerPage } from '../once-per-page.ts';
import { patch } from '../patch.ts';
import { isPast, readCookieText } from './cookie-text.ts';
import { permitOrReport } from './permit-or-report.ts';

/**
 * Stops scripts that write what a refused service declares: cookies by `document.cookie` and `cookieStore.set`, storage
 * keys by `setItem`, databases by `indexedDB.open`. At each write, the guard reads `guard` in the configuration of the
 * library that runs on this page. While no library runs (not yet, or destroyed) every write passes. Deletions always
 * pass. Call this as early as you can; a second call has no effect. On a server it does nothing.
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
 * The prototype, which has the methods of such an object. It is not read from a global class such as `Storage`, because
 * some pages have a global of their own with that name.
 */
function prototypeOf(read: () => object): object | undefined {
  return tryOrUndefined(() => Object.getPrototypeOf(read()));
}

function guardCookies(): void {
  // The object that has the property depends on the browser, and on scripts that replaced the property before.
  for (let owner: object | null = document; owner; owner = Object.getPrototypeOf(owner)) {
    patch(
      owner,
      'cookie',
      'set',
      (nativeSet) =>
        function (this: unknown, assigned: unknown) {
          const text = `${assigned}`;
          const { name, isDeletion } = readCookieText(text);
          if (isDeletion || permitOrReport('cookie', name)) nativeSet.call(this, text);
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
        const passes = name === undefined || isDeletion || permitOrReport('cookie', name);
        return passes ? nativeSet.apply(this, args) : Promise.resolve();
      },
  );
}

/** Reads the arguments of `cookieStore.set(name, value)` or `cookieStore.set({ name, value, expires })`. */
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
        // The storage of a page in a frame is neither of the two: the guard of that page decides on it.
        const kind = kinds.find((candidate) => tryOrUndefined(() => window[candidate]) === this);
        // The browser itself throws where an argument is missing.
        if (!kind || args.length < 2 || permitOrReport(kind, `${args[0]}`)) nativeSetItem.apply(this, args);
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
        if (args.length > 0 && !permitOrReport('indexedDB', `${args[0]}`)) {
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
