import type { Browsers } from './playwright-browsers.ts';
import type { VisitorOptions } from './visitor.ts';
import { webKitDriver } from './webkit-driver.ts';
import { type Display, startDisplay, startWebKit } from './webkit-process.ts';

function argumentsOf(options: VisitorOptions): string[] {
  return [
    ...(options.colorScheme === 'dark' ? ['--dark-mode'] : []),
    ...(options.javaScript === false ? ['--enable-javascript-markup=FALSE'] : []),
    ...(options.cookiesBlocked ? ['--cookies-policy=never'] : []),
  ];
}

export function webKitBrowsers(proxyPort: number, places: () => readonly string[]): Browsers {
  let display: Promise<Display> | undefined;
  return {
    async open(options) {
      if (options.forcedColors) throw new Error('WebKitGTK has no forced colours');
      display ??= startDisplay();
      const screen = await display;
      const { driver, close } = await startWebKit({
        display: screen,
        proxyPort,
        args: argumentsOf(options),
        reducedMotion: options.reducedMotion ?? false,
        locale: options.locale ?? 'en-US',
      });
      const session = { driver, display: screen.number, places, end: close };
      return webKitDriver(session, options.viewport ?? { width: 1280, height: 800 });
    },
    async close() {
      (await display)?.close();
    },
  };
}
