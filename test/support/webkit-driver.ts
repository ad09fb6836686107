import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'webdriver';
import type { Driver } from './driver.ts';
import { blankName, emptyingName } from './net.ts';
import type { ProbeRecord } from './probe.ts';
import type { Cookie, NewCookie } from './visitor.ts';
import { focusNewestWindow } from './x11-focus.ts';

type WireCookie = Awaited<ReturnType<Client['getAllCookies']>>[number];
type Frame = { readonly width: number; readonly height: number };

/** The code points by which WebDriver names keys that write nothing. */
const keyCodes: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** What all tabs of one session share. */
export interface WebKitSession {
  readonly driver: Client;
  readonly display: string;
  /** Addresses at which cookies may be, see `Net.cookiePlaces`. */
  readonly places: () => readonly string[];
  readonly end: () => Promise<void>;
}

type Shared = WebKitSession & { readonly records: ProbeRecord[]; current: string; closed: boolean };

/** A cookie as this driver's protocol has it, in our own form. */
function readCookie({
  expiry,
  sameSite,
  domain = '',
  path = '/',
  secure = false,
  httpOnly = false,
  ...cookie
}: WireCookie): Cookie {
  const site: string | undefined = sameSite;
  const isKnown = site === 'Strict' || site === 'Lax' || site === 'None';
  return { ...cookie, domain, path, secure, httpOnly, sameSite: isKnown ? site : undefined, expires: expiry };
}

const keyOf = (cookie: Pick<Cookie, 'name' | 'domain' | 'path'>) => [cookie.name, cookie.domain, cookie.path].join(';');

export async function webKitDriver(session: WebKitSession, viewport: Frame): Promise<Driver> {
  const handle = await session.driver.getWindowHandle();
  const driver = tab({ ...session, records: [], current: handle, closed: false }, handle, true);
  await driver.viewport(viewport.width, viewport.height);
  return driver;
}

async function evaluateIn(driver: Client, expression: string): Promise<string> {
  // Scripts of a page in the back/forward cache never end, so the page reports `pagehide`; otherwise no answer would come.
  const script = `
    const done = arguments[arguments.length - 1];
    const leave = () => done(null);
    addEventListener('pagehide', leave);
    (${expression}).catch(String).then((value) => {
      removeEventListener('pagehide', leave);
      done(String(value));
    });`;
  const result: unknown = await driver.executeAsyncScript(script, []);
  if (typeof result !== 'string') throw new Error('The page went away');
  return result;
}

/**
 * Gives the session a new window in place of those that it has, and takes away what the sites of these addresses stored.
 * @returns whether nothing is left there; a service worker, for one, stays
 */
export async function emptySession(driver: Client, addresses: readonly string[]): Promise<boolean> {
  const old = await driver.getWindowHandles();
  const { handle } = await driver.createWindow('window');
  for (const oldHandle of old) {
    await driver.switchToWindow(oldHandle);
    await driver.closeWindow();
  }
  await driver.switchToWindow(handle);
  for (const origin of new Set(addresses.map((address) => new URL(address).origin))) {
    await load(driver, `${origin}/${emptyingName}`, 'load');
    const left = await evaluateIn(
      driver,
      `(async () => localStorage.length + sessionStorage.length + (await indexedDB.databases()).length +
        ((await navigator.serviceWorker?.getRegistrations())?.length ?? 0))()`,
    );
    if (left !== '0' || (await driver.getAllCookies()).length > 0) return false;
  }
  return true;
}

/** Deletes the cookies of the page. The driver answers before they are deleted: the next page could still be sent them. */
async function deleteCookies(driver: Client): Promise<void> {
  await driver.deleteAllCookies();
  for (const deadline = Date.now() + 5000; (await driver.getAllCookies()).length > 0; ) {
    if (Date.now() > deadline) throw new Error('The cookies stay');
    await sleep(10);
  }
}

let departures = 0;

/** Goes to a page, or loads the same again; the session itself waits for nothing. */
async function load(driver: Client, url: string | undefined, until: 'load' | 'parsed'): Promise<void> {
  departures += 1;
  const mark = `load-${departures}`;
  const old = await driver.getUrl();
  const isSameDocument =
    url !== undefined && url !== old && url.includes('#') && url.split('#')[0] === old.split('#')[0];
  if (!isSameDocument) await evaluateIn(driver, `(async () => { window.__left = '${mark}'; })()`);
  if (url === undefined) await driver.refresh();
  else await driver.navigateTo(url);
  const isThere = isSameDocument
    ? `location.href === ${JSON.stringify(url)}`
    : until === 'parsed'
      ? `document.readyState !== 'loading'`
      : `document.readyState === 'complete' && (performance.getEntriesByType('navigation')[0]?.loadEventEnd ?? 1) > 0`;
  const question = `(async () => String(window.__left !== '${mark}' && ${isThere}))()`;
  for (const deadline = Date.now() + 60_000; (await evaluateIn(driver, question).catch(() => '')) !== 'true'; ) {
    if (Date.now() > deadline) throw new Error(`${url ?? old} does not come`);
    await sleep(10);
  }
}

function tab(shared: Shared, handle: string, isFirst: boolean): Driver {
  let isClosed = false;

  /** WebDriver's commands go to one window at a time. */
  async function here(): Promise<Client> {
    if (shared.current !== handle) {
      await shared.driver.switchToWindow(handle);
      shared.current = handle;
    }
    return shared.driver;
  }

  const evaluate = async (expression: string) => evaluateIn(await here(), expression);

  /** Takes the probe's records before the page is left. */
  async function drain(): Promise<void> {
    const text = await evaluate(`(async () => JSON.stringify(globalThis.__probe?.take() ?? []))()`).catch(() => '[]');
    shared.records.push(...(JSON.parse(text) as ProbeRecord[]));
  }

  async function strike(actions: readonly object[]): Promise<void> {
    await (await here()).performActions([{ type: 'key', id: 'keyboard', actions }]);
  }

  async function readCookies(): Promise<Cookie[]> {
    const found = await (await here()).getAllCookies();
    return found.map(readCookie);
  }

  /** Cookies of other hosts and folders can only be read there, so a tab in the background visits each of them. */
  async function visitPlaces(visit: (driver: Client) => Promise<void>): Promise<void> {
    const at = await (await here()).getUrl();
    const own = URL.canParse(at) && at.startsWith('http') ? new URL(`./${blankName}`, at).href : '';
    const places = shared.places().filter((place) => place !== own);
    if (places.length === 0) return;
    const driver = await here();
    const { handle: newHandle } = await driver.createWindow('tab');
    await driver.switchToWindow(newHandle);
    for (const place of places) {
      await load(driver, place, 'load');
      await visit(driver);
    }
    await driver.closeWindow();
    await driver.switchToWindow(handle);
  }

  async function addCookie(cookie: NewCookie): Promise<void> {
    const { sameSite, expires, path = '/', secure = false, httpOnly = false, ...rest } = cookie;
    const wire = {
      ...rest,
      path,
      secure,
      httpOnly,
      sameSite: sameSite ?? 'Lax',
      ...(expires && { expiry: Math.round(expires) }),
    };
    await (await here()).addCookie(wire);
  }

  const driver: Driver = {
    engine: 'webkit',
    async goto(url, until) {
      await drain();
      await load(await here(), url, until);
    },
    async reload() {
      await drain();
      await load(await here(), undefined, 'load');
    },
    evaluate,
    async press(x, y, times = 1) {
      const press = [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      const actions = [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' },
        ...Array.from({ length: times }, () => press).flat(),
      ];
      const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
      await (await here()).performActions([mouse]);
    },
    doubleTap: () => Promise.reject(new Error('WebKitWebDriver has no fingers')),
    hold: () => Promise.reject(new Error('WebKitWebDriver repeats no keys')),
    async chord(keys) {
      const values = keys.map((key) => keyCodes[key] ?? key);
      await strike([
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...[...values].reverse().map((value) => ({ type: 'keyUp', value })),
      ]);
    },
    type: (text) =>
      strike(
        [...text].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      ),
    async cookies() {
      const jar = new Map((await readCookies()).map((cookie) => [keyOf(cookie), cookie]));
      await visitPlaces(async (driver) => {
        for (const cookie of (await driver.getAllCookies()).map(readCookie)) jar.set(keyOf(cookie), cookie);
      });
      return [...jar.values()];
    },
    async setCookie(cookie) {
      const host = cookie.domain.replace(/^\./, '');
      const at = await (await here()).getUrl();
      const current = URL.canParse(at) ? new URL(at).hostname : '';
      const fits = current === host || (cookie.domain.startsWith('.') && current.endsWith(cookie.domain));
      if (!fits) await driver.goto(`https://${host}${cookie.path ?? '/'}${blankName}`, 'load');
      await addCookie(cookie);
    },
    async clearCookies() {
      await deleteCookies(await here());
      await visitPlaces(deleteCookies);
    },
    async viewport(width, height) {
      const session = await here();
      const inner = async () =>
        JSON.parse(
          await evaluate(`(async () => JSON.stringify({ width: innerWidth, height: innerHeight }))()`),
        ) as Frame;
      const before = await inner();
      const frame = await session.getWindowRect();
      await session.setWindowRect(
        null,
        null,
        width + frame.width - before.width,
        height + frame.height - before.height,
      );
      for (const deadline = Date.now() + 3000; ; ) {
        const now = await inner();
        if (now.width === width && now.height === height) break;
        if (Date.now() > deadline) throw new Error(`The viewport stays ${now.width} × ${now.height}`);
        await sleep(10);
      }
      await focusNewestWindow(shared.display);
    },
    print: () => Promise.reject(new Error('WebKitGTK cannot print for a driver: use notInWebKit')),
    async screenshot(path) {
      await writeFile(path, Buffer.from(await (await here()).takeScreenshot(), 'base64'));
    },
    async messages() {
      await drain();
      return [...shared.records];
    },
    async newTab() {
      const session = await here();
      // A window of its own: a tab behind the first would be hidden, which it is not in the other engines.
      const { handle: newHandle } = await session.createWindow('window');
      const second = tab(shared, newHandle, false);
      const size = await evaluate(`(async () => JSON.stringify([innerWidth, innerHeight]))()`);
      const [width = 1280, height = 800] = JSON.parse(size) as number[];
      await second.viewport(width, height);
      return second;
    },
    async close() {
      if (isClosed) return;
      isClosed = true;
      if (isFirst) {
        shared.closed = true;
        await shared.end();
        return;
      }
      if (shared.closed) return;
      await drain();
      await (await here()).closeWindow();
      shared.current = '';
      await focusNewestWindow(shared.display);
    },
    isClosed: () => isClosed || shared.closed,
  };
  return driver;
}
