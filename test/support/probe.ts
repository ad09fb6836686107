import { createHash } from 'node:crypto';

/** One thing that a page did, as the probe in it saw. */
export interface ProbeRecord {
  readonly kind:
    | 'cookie'
    | 'cookiestore'
    | 'storage'
    | 'indexeddb'
    | 'error'
    | 'rejection'
    | 'console'
    | 'csp'
    | 'event';
  /** What was written, the error's text, the violated directive, the console method or the event's name. */
  readonly name: string;
  /** The value, the blocked address, the console text or the event's detail as JSON. */
  readonly detail: string;
  /** The page in which it happened. */
  readonly url: string;
  /** Whether that page was inside a frame. */
  readonly frame: boolean;
}

/** Marks the console lines by which the probe reports. */
export const probePrefix = '\u2063probe:';

/** Runs in the page, before anything else there, and tells of every write, error, violation and event. */
function probe(prefix: string): void {
  type Entry = { kind: string; name: string; detail: string; url: string; frame: boolean };
  const page = window as Window & { __probe?: { entries: Entry[]; take(): Entry[]; sync(mark: string): void } };
  const own = document.currentScript;
  const debug = console.debug.bind(console);
  const isWebKit = navigator.vendor.startsWith('Apple');
  const stash = `${prefix}stash:`;
  const entries: Entry[] = [];

  const text = (value: unknown): string => {
    if (typeof value === 'string') return value;
    if (value instanceof Error) return `${value.name}: ${value.message}`;
    try {
      return JSON.stringify(value) ?? String(value);
    } catch {
      return String(value);
    }
  };
  const record = (kind: string, name: unknown, detail: unknown = '') => {
    const entry = { kind, name: text(name), detail: text(detail), url: location.href, frame: window !== window.top };
    if (!isWebKit) {
      debug(prefix + JSON.stringify(entry));
      return;
    }
    try {
      const top = window.top as typeof page | null;
      (top?.__probe?.entries ?? entries).push(entry);
    } catch {
      entries.push(entry);
    }
  };

  page.__probe = {
    entries,
    take: () => entries.splice(0),
    sync: (mark) => debug(prefix + mark),
  };
  Object.defineProperty(page, '__probe', { enumerable: false });

  if (isWebKit && window === window.top) {
    // There is nobody listening to the console here, so what was seen travels to the next page in the window's name.
    if (window.name.startsWith(stash)) {
      entries.push(...(JSON.parse(window.name.slice(stash.length)) as Entry[]));
      window.name = '';
    }
    addEventListener('pagehide', () => {
      if (entries.length > 0) window.name = stash + JSON.stringify(entries.splice(0));
    });
    addEventListener('pageshow', (event) => {
      if (!event.persisted || !window.name.startsWith(stash)) return;
      entries.push(...(JSON.parse(window.name.slice(stash.length)) as Entry[]));
      window.name = '';
    });
  }

  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    ...cookie,
    set(this: Document, value: string) {
      record('cookie', String(value).split('=')[0], String(value));
      cookie?.set?.call(this, value);
    },
  });
  const setItem = Storage.prototype.setItem;
  Storage.prototype.setItem = function (this: Storage, key: string, value: string) {
    record('storage', key, value);
    setItem.call(this, key, value);
  };
  if (typeof IDBFactory !== 'undefined') {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (this: IDBFactory, ...args: Parameters<IDBFactory['open']>) {
      record('indexeddb', args[0]);
      return open.apply(this, args);
    };
  }
  const store = (globalThis as { CookieStore?: { prototype: { set(...args: unknown[]): Promise<void> } } }).CookieStore;
  if (store) {
    const set = store.prototype.set;
    store.prototype.set = function (this: unknown, ...args: unknown[]) {
      const [first] = args;
      record('cookiestore', typeof first === 'string' ? first : (first as { name?: string } | undefined)?.name, args);
      return set.apply(this, args);
    };
  }
  for (const method of ['error', 'warn'] as const) {
    const write = console[method].bind(console);
    console[method] = (...args: unknown[]) => {
      record('console', method, args.map(text).join(' '));
      write(...args);
    };
  }
  addEventListener('error', (event) => {
    if (event instanceof ErrorEvent) record('error', event.message, event.filename);
  });
  addEventListener('unhandledrejection', (event) => record('rejection', event.reason));
  document.addEventListener('securitypolicyviolation', (event) => {
    // Browsers look for this icon by themselves, and some report it when the policy has no room for it.
    if (event.blockedURI.endsWith('/favicon.ico')) return;
    record('csp', event.effectiveDirective, `${event.blockedURI} ${event.sample}`.trim());
  });
  for (const name of ['ready', 'decision', 'change', 'show', 'hide', 'error']) {
    document.addEventListener(`akkoord:${name}`, (event) => {
      record('event', `akkoord:${name}`, event instanceof CustomEvent ? event.detail : '');
    });
  }
  own?.remove();
}

// The text goes into an inline script, where `<` could end it.
const source = `(${probe.toString()})(${JSON.stringify(probePrefix)})`.replaceAll('</', '<\\/');
const sourceHash = `'sha256-${createHash('sha256').update(source).digest('base64')}'`;

/** Puts the probe first into a page; takes the nonce that its policy allows. */
export function withProbe(html: string, policies: readonly string[]): string {
  const nonce = /'nonce-([^']+)'/.exec(policies.join(' '))?.[1];
  const script = `<script${nonce === undefined ? '' : ` nonce="${nonce}"`}>${source}</script>`;
  const opening =
    /^(?:\s|<!--[\s\S]*?-->)*(?:<!doctype[^>]*>)?\s*(?:<html[^>]*>)?\s*(?:<head[^>]*>)?/i.exec(html)?.[0] ?? '';
  return opening + script + html.slice(opening.length);
}

/** Lets the probe run under a policy that would stop it; a policy that lets inline scripts run, or has a nonce, stays as it is. */
export function allowProbe(policy: string): string {
  const directives = policy.split(';').map((directive) => directive.trim());
  const named = (name: string) =>
    directives.findIndex((directive) => directive.split(/\s+/)[0]?.toLowerCase() === name);
  const index = ['script-src-elem', 'script-src', 'default-src'].map(named).find((at) => at >= 0);
  const directive = index === undefined ? undefined : directives[index];
  if (index === undefined || directive === undefined || /'nonce-|'unsafe-inline'/.test(directive)) return policy;
  const allowed = `${directive.replace(/\s+'none'/, '')} ${sourceHash}`;
  if (directive.startsWith('default-src')) {
    return [...directives, allowed.replace('default-src', 'script-src')].join('; ');
  }
  directives[index] = allowed;
  return directives.join('; ');
}
