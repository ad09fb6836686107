import type { BrowserContext, Page } from '@playwright/test';
import type { Driver } from './driver.ts';
import { type ProbeRecord, probePrefix } from './probe.ts';
import type { Cookie, Engine } from './visitor.ts';

type Seen = { readonly records: ProbeRecord[]; readonly marks: Map<string, () => void> };

/** A press lasts longer than a frame, as that of a person: what it sets off in the page can come before its end. */
const PRESS_MS = 20;

let marked = 0;

function listen(page: Page, seen: Seen): void {
  page.on('console', (message) => {
    const text = message.text();
    if (!text.startsWith(probePrefix)) return;
    const report = text.slice(probePrefix.length);
    const arrived = seen.marks.get(report);
    if (arrived) arrived();
    else seen.records.push(JSON.parse(report) as ProbeRecord);
  });
}

/** Chromium and Firefox, as Playwright drives them. `end` runs when the first tab closes. */
export function playwrightDriver(
  engine: Engine,
  context: BrowserContext,
  page: Page,
  end: () => Promise<void>,
): Driver {
  return tab(engine, context, page, { records: [], marks: new Map() }, end);
}

function tab(engine: Engine, context: BrowserContext, page: Page, seen: Seen, end: () => Promise<void>): Driver {
  listen(page, seen);
  return {
    engine,
    async goto(url, until) {
      await page.goto(url, { waitUntil: until === 'load' ? 'load' : 'domcontentloaded' });
    },
    async reload() {
      await page.reload();
    },
    evaluate: (expression) => page.evaluate<string>(expression),
    press: (x, y, times = 1) => page.mouse.click(x, y, { clickCount: times, delay: PRESS_MS }),
    async doubleTap(x, y) {
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
      for (const touchPoints of [[{ x, y }], [], [{ x, y }], []]) {
        const type = touchPoints.length > 0 ? 'touchStart' : 'touchEnd';
        await session.send('Input.dispatchTouchEvent', { type, touchPoints });
      }
      await session.detach();
    },
    async hold(key, repeats) {
      for (let times = 0; times <= repeats; times++) await page.keyboard.down(key);
      await page.keyboard.up(key);
    },
    chord: (keys) => page.keyboard.press(keys.join('+')),
    type: (text) => page.keyboard.type(text),
    async cookies() {
      return (await context.cookies()).map(
        (cookie): Cookie => ({
          name: cookie.name,
          value: cookie.value,
          domain: cookie.domain,
          path: cookie.path,
          secure: cookie.secure,
          httpOnly: cookie.httpOnly,
          sameSite: cookie.sameSite,
          expires: cookie.expires < 0 ? undefined : cookie.expires,
        }),
      );
    },
    async setCookie({ sameSite, expires, path = '/', ...cookie }) {
      await context.addCookies([
        { ...cookie, path, ...(sameSite && { sameSite }), ...(expires !== undefined && { expires }) },
      ]);
    },
    clearCookies: () => context.clearCookies(),
    viewport: (width, height) => page.setViewportSize({ width, height }),
    async screenshot(path) {
      await page.screenshot({ path });
    },
    print: () => page.pdf(),
    async messages() {
      marked += 1;
      const mark = `mark-${marked}`;
      const arrived = new Promise<void>((resolve) => seen.marks.set(mark, resolve));
      const isProbed = await page.evaluate<boolean>(`!!globalThis.__probe && (__probe.sync('${mark}'), true)`);
      if (isProbed) await arrived;
      seen.marks.delete(mark);
      return [...seen.records];
    },
    newTab: async () => {
      const second = await context.newPage();
      return tab(engine, context, second, seen, async () => second.close());
    },
    close: end,
    isClosed: () => page.isClosed(),
  };
}
