import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver } from './driver.ts';
import * as inPage from './in-page.ts';
import type { UntilOptions, Visitor } from './visitor.ts';

type Outcome = { readonly value?: unknown; readonly error?: string };
type Find = typeof inPage.find;
type AnyFunction = (...args: never[]) => unknown;

const findText = inPage.find.toString();

/** An expression that calls the function and yields its outcome as JSON, whatever it does. */
function callOf(fn: AnyFunction, args: readonly unknown[], extra: readonly string[] = []): string {
  const list = [...extra, ...args.map((arg) => JSON.stringify(arg) ?? 'undefined')].join(', ');
  return `(async () => {
    try { return JSON.stringify({ value: await (${fn.toString()})(${list}) }); }
    catch (error) { return JSON.stringify({ error: String(error?.stack ?? error).includes(String(error)) ? String(error?.stack ?? error) : String(error) + '\\n' + error?.stack }); }
  })()`;
}

/** Asks again and again within the page for `slice` milliseconds, so that little is missed between two calls. */
function pollOf(fn: AnyFunction, args: readonly unknown[], slice: number): string {
  const list = args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ');
  return `(async () => {
    const end = Date.now() + ${slice};
    let outcome = {};
    do {
      try {
        outcome = { value: await (${fn.toString()})(${list}) };
        if (outcome.value) break;
      } catch (error) { outcome = { error: String(error) }; }
      await new Promise((resolve) => setTimeout(resolve, 10));
    } while (Date.now() < end);
    return JSON.stringify(outcome);
  })()`;
}

/** What is known of the page, for whoever reads that a test waited in vain. */
async function describePage(driver: Driver): Promise<string> {
  const page = `(async () => JSON.stringify({
    url: location.href, ready: document.readyState, visibility: document.visibilityState, ms: performance.now(),
    cookie: document.cookie, session: { ...sessionStorage }, state: window.akkoord?.state ?? 'no akkoord',
    ours: [...document.querySelectorAll('*')].map((element) => element.localName).filter((name) => name.startsWith('akkoord-')),
  }))()`;
  const seen = await driver.evaluate(page).catch(String);
  const messages = await driver.messages().catch(String);
  return `Page: ${seen}\nMessages: ${JSON.stringify(messages.slice(-20))}`;
}

let departures = 0;

/** Everything that a visitor does, on top of what one engine's driver offers. */
export function makeVisitor(driver: Driver): Visitor {
  async function call<R>(fn: AnyFunction, args: readonly unknown[], extra: readonly string[] = []): Promise<R> {
    const outcome = JSON.parse(await driver.evaluate(callOf(fn, args, extra))) as Outcome;
    if (outcome.error !== undefined) throw new Error(`In the page: ${outcome.error}`);
    return outcome.value as R;
  }
  const ask = <A extends readonly unknown[], R>(
    fn: (find: Find, ...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R> => {
    return call<R>(fn as AnyFunction, args, [findText]);
  };

  async function poll<R>(fn: AnyFunction, args: readonly unknown[], timeout: number): Promise<R> {
    const deadline = Date.now() + timeout;
    let last: Outcome = {};
    for (;;) {
      const left = Math.max(0, deadline - Date.now());
      try {
        last = JSON.parse(await driver.evaluate(pollOf(fn, args, Math.min(left, 500)))) as Outcome;
        if (last.value) return last.value as R;
      } catch (error) {
        // The page was left before it answered: the next page may have the answer.
        last = { error: String(error) };
        if (driver.isClosed()) throw error;
        await sleep(10);
      }
      if (Date.now() >= deadline) {
        const reason = last.error ?? `it returned ${JSON.stringify(last.value)}`;
        throw new Error(`Not within ${timeout} ms: ${fn.toString()}\n${reason}\n${await describePage(driver)}`);
      }
    }
  }

  async function press(
    selector: string,
    act: (x: number, y: number) => Promise<void>,
    timeout = 20_000,
  ): Promise<void> {
    const deadline = Date.now() + timeout;
    for (;;) {
      const found = await ask(inPage.target, selector).catch((error: unknown) => {
        if (driver.isClosed()) throw error;
        return { reason: String(error) };
      });
      if ('x' in found) return act(found.x, found.y);
      if (Date.now() >= deadline) throw new Error(`Cannot press ${selector}: ${found.reason}`);
      await sleep(20);
    }
  }

  const visitor: Visitor = {
    engine: driver.engine,
    goto: (url, { until = 'load' } = {}) => driver.goto(url, until),
    reload: driver.reload,
    async back() {
      departures += 1;
      // The page may be kept alive and come back with its mark, so each call has a mark of its own.
      const mark = `left-${departures}`;
      await call(
        (mark: string) => {
          Object.defineProperty(window, '__left', { value: mark, configurable: true });
          setTimeout(() => history.back());
        },
        [mark],
      );
      await poll(
        (mark: string) => document.readyState === 'complete' && (window as { __left?: string }).__left !== mark,
        [mark],
        30_000,
      );
    },
    run: (fn, ...args) => call(fn as unknown as AnyFunction, args),
    async until<A extends readonly unknown[], R>(
      fn: (...args: A) => R | Promise<R>,
      ...rest: [...A, UntilOptions?]
    ): Promise<R> {
      const options = rest.length > fn.length ? (rest.at(-1) as UntilOptions | undefined) : undefined;
      const args = rest.slice(0, fn.length);
      return poll<R>(fn as unknown as AnyFunction, args, options?.timeout ?? 20_000);
    },
    click: (selector, { timeout } = {}) => press(selector, driver.press, timeout),
    doubleClick: (selector) => press(selector, (x, y) => driver.press(x, y, 2)),
    doubleTap: (selector) => press(selector, driver.doubleTap),
    hold: (key, repeats = 3) => driver.hold(key, repeats),
    press: (key) => driver.chord(key.split(/(?<=.)\+/)),
    type: driver.type,
    focusInfo: () => call(inPage.focused, []),
    box: (selector) => ask(inPage.boxOf, selector),
    visible: (selector) => ask(inPage.isVisible, selector),
    text: (selector) => ask(inPage.textOf, selector),
    count: (selector) => ask(inPage.countOf, selector),
    cookies: driver.cookies,
    setCookie: driver.setCookie,
    clearCookies: driver.clearCookies,
    storage: () => call(inPage.storedNames, []),
    viewport: driver.viewport,
    screenshot: driver.screenshot,
    print: driver.print,
    messages: driver.messages,
    newTab: async () => makeVisitor(await driver.newTab()),
    close: driver.close,
    isClosed: driver.isClosed,
  };
  return visitor;
}
