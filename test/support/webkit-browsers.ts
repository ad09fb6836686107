import type { Browsers } from './playwright-browsers.ts';
import type { VisitorOptions } from './visitor.ts';
import { emptySession, webKitDriver } from './webkit-driver.ts';
import { type Display, startDisplay, startWebKit, type WebKit } from './webkit-process.ts';

function argumentsOf(options: VisitorOptions): string[] {
  return [
    ...(options.colorScheme === 'dark' ? ['--dark-mode'] : []),
    ...(options.javaScript === false ? ['--enable-javascript-markup=FALSE'] : []),
    ...(options.cookiesBlocked ? ['--cookies-policy=never'] : []),
  ];
}

/** Whether the browser is set as it is for most tests; a size is only the window's. */
function isUsual({ viewport: _viewport, ...settings }: VisitorOptions): boolean {
  return Object.values(settings).every((value) => value === undefined);
}

export function webKitBrowsers(proxyPort: number, places: () => readonly string[]): Browsers {
  let display: Promise<Display> | undefined;
  /** A browser whose visitor left: starting one takes longer than most tests. */
  let idle: WebKit | undefined;

  async function start(options: VisitorOptions, screen: Display): Promise<WebKit> {
    return startWebKit({
      display: screen,
      proxyPort,
      args: argumentsOf(options),
      reducedMotion: options.reducedMotion ?? false,
      locale: options.locale ?? 'en-US',
    });
  }

  /** Keeps the browser for the next visitor where nothing of this one is left in it. */
  async function keepOrClose(browser: WebKit): Promise<void> {
    if (!idle && (await emptySession(browser.driver, places()).catch(() => false))) idle = browser;
    else await browser.close();
  }

  return {
    async open(options) {
      if (options.forcedColors) throw new Error('WebKitGTK has no forced colours');
      display ??= startDisplay();
      const screen = await display;
      let browser = isUsual(options) ? idle : undefined;
      if (browser) idle = undefined;
      else browser = await start(options, screen);
      const { driver, close } = browser;
      const end = isUsual(options) ? () => keepOrClose(browser) : close;
      const session = { driver, display: screen.number, places, end };
      return webKitDriver(session, options.viewport ?? { width: 1280, height: 800 });
    },
    async close() {
      await idle?.close();
      (await display)?.close();
    },
  };
}
