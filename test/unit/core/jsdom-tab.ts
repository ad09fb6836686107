import type { Script } from 'node:vm';
import { type CookieJar, JSDOM, VirtualConsole } from 'jsdom';
import type { Akkoord } from '../../../src/core/akkoord.ts';
import type { LoadUi, UiHandle } from '../../../src/core/ui-port.ts';
import type { ConfigInput } from '../../../src/model/types.ts';
import type { Act, Seen } from '../../model/acts.ts';
import { look, perform, type TestWindow } from '../../model/in-page.ts';
import { type Held, site, tagOf } from '../../model/site.ts';
import type { Clock } from './clock.ts';
import { runScripts } from './script-runner.ts';

/** One tab: a window of jsdom that is used for page after page. A new window would cost twenty times the rest. */
export interface Tab {
  open(html: readonly Held[], gpc: boolean): Promise<void>;
  /** Leaves the page: nothing of it goes on. */
  leave(): void;
  perform(acts: readonly Act[]): void;
  look(): Seen;
}

/** Starts the library in the page, as the bundle under test does. */
type StartAkkoord = (input: ConfigInput, loadUi: LoadUi) => Akkoord;

/** Open channels by name, those of all tabs. */
export type Channels = Map<string, Set<{ onmessage: ((event: { data: unknown }) => void) | null }>>;

export function createTab(library: Script, jar: CookieJar, clock: Clock, channels: Channels, isVisible: boolean): Tab {
  const errors: unknown[] = [];
  const virtualConsole = new VirtualConsole();
  for (const event of ['error', 'jsdomError'] as const) virtualConsole.on(event, (error) => errors.push(error));
  const dom = new JSDOM('', {
    url: 'https://www.voorbeeld.test/',
    runScripts: 'outside-only',
    cookieJar: jar,
    virtualConsole,
    pretendToBeVisual: isVisible,
  });
  const window = dom.window as Window & typeof globalThis & TestWindow & { startAkkoord: StartAkkoord };
  const { document } = window;
  let readyState = 'loading';
  let ends: (() => void)[] = [];

  const later = (run: () => void, delay?: number) => {
    // As in browsers, a delay that is no number is none.
    const id = clock.setTimeout(run, Number(delay) || 0);
    ends.push(() => clock.clearTimeout(id));
    return id;
  };
  let elapsed = 0;
  Object.defineProperty(document, 'readyState', { get: () => readyState });
  // Time passes while something is at work, so that a release gives way now and then.
  window.Date.now = () => {
    elapsed = (elapsed + 3) % 300;
    return clock.now() + elapsed;
  };
  Object.assign(window, {
    setTimeout: later,
    // A look at the clock every half minute would keep it from ever coming to rest; no choice ends in a sequence.
    setInterval: () => 0,
    clearInterval: () => {},
    requestAnimationFrame: (run: () => void) => later(run, 16),
    reportError: (error: unknown) => errors.push(error),
    BroadcastChannel: channelOf(channels, clock, (end) => ends.push(end)),
    MutationObserver: class extends window.MutationObserver {
      constructor(callback: MutationCallback) {
        super(callback);
        ends.push(() => this.disconnect());
      }
    },
  });
  for (const target of [window, document]) {
    const add = target.addEventListener.bind(target);
    target.addEventListener = (type: string, listener: EventListener, options?: AddEventListenerOptions) => {
      ends.push(() => target.removeEventListener(type, listener, options));
      add(type, listener, options);
    };
  }
  const parserIsIn = runScripts(window, clock);
  const inside = <F>(fn: F): F => window.eval(`(${fn})`);
  const see = inside(look);

  function leave(): void {
    for (const end of ends) end();
    ends = [];
    for (const name of ['akkoord', 'ran', 'started', 'asked', 'apart', 'kept', 'port'] as const) delete window[name];
    window.history.replaceState({}, '', '/');
    Reflect.deleteProperty(window, window.Symbol.for('akkoord.page-memory'));
  }

  return {
    leave,
    perform: inside(perform),
    async open(html, gpc) {
      leave();
      Object.defineProperty(window.navigator, 'globalPrivacyControl', { value: gpc, configurable: true });
      window.asked = [];
      window.started = [];
      readyState = 'loading';
      document.documentElement.replaceChildren(document.createElement('head'));
      library.runInContext(dom.getInternalVMContext());
      window.startAgain = () => {
        window.startAkkoord(site, async () => ({
          mount(port) {
            window.port = port;
            return handle;
          },
        }));
      };
      window.startAgain();
      const body = document.createElement('body');
      document.documentElement.append(body);
      for (const [at, held] of html.entries()) {
        const { tag, attributes, text } = tagOf(`h${at}`, held);
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        // The parser puts an element there first, and then what is inside.
        parserIsIn(element);
        body.append(element);
        element.append(text.slice(0, 9));
        await clock.advance(1);
        element.append(text.slice(9));
        parserIsIn(null);
      }
      readyState = 'interactive';
      document.dispatchEvent(new window.Event('DOMContentLoaded'));
      readyState = 'complete';
    },
    look() {
      if (errors.length > 0) throw new Error(`The page reports: ${errors.splice(0).join('\n')}`);
      for (const { href } of document.querySelectorAll<HTMLLinkElement>('[rel=preload]')) window.asked?.push(href);
      return see();
    },
  };
}

const nothing = () => {};
const handle: UiHandle = { update: nothing, hold: nothing, unhold: nothing, declare: nothing, destroy: nothing };

function channelOf(channels: Channels, clock: Clock, onEnd: (end: () => void) => void) {
  return class {
    onmessage: ((event: { data: unknown }) => void) | null = null;
    readonly #open: NonNullable<ReturnType<Channels['get']>>;
    constructor(name: string) {
      this.#open = channels.get(name) ?? new Set();
      channels.set(name, this.#open.add(this));
      onEnd(() => this.close());
    }
    postMessage(data: unknown): void {
      for (const channel of this.#open) {
        if (channel !== this) clock.setTimeout(() => this.#open.has(channel) && channel.onmessage?.({ data }), 2);
      }
    }
    close(): void {
      this.#open.delete(this);
    }
  };
}
