import { existsSync, readdirSync } from 'node:fs';

const libraries = '/usr/lib';

/** Debian puts MiniBrowser in a folder named for the machine's architecture and WebKit's API version. */
function findMiniBrowser() {
  if (!existsSync(libraries)) return '';
  for (const architecture of readdirSync(libraries)) {
    for (const version of ['webkit2gtk-4.1', 'webkit2gtk-4.0']) {
      const file = `${libraries}/${architecture}/${version}/MiniBrowser`;
      if (existsSync(file)) return file;
    }
  }
  return '';
}

/**
 * The programs that the page tests start. Environment variables say where they are on a machine that has them
 * elsewhere than Debian does; an empty path is a program that was not found.
 */
export const programs = {
  chromium: process.env.AKKOORD_CHROMIUM ?? '/usr/bin/chromium',
  firefox: process.env.AKKOORD_FIREFOX ?? '/usr/bin/firefox-esr',
  webKitDriver: process.env.AKKOORD_WEBKITDRIVER ?? '/usr/bin/WebKitWebDriver',
  miniBrowser: process.env.AKKOORD_MINIBROWSER ?? findMiniBrowser(),
  xvfb: process.env.AKKOORD_XVFB ?? '/usr/bin/Xvfb',
};

/**
 * Chromium without its desktop interface, from the same source package: what a page sees is the same, and opening a page
 * takes a third of the time. Where it is not installed, or `AKKOORD_CHROMIUM` names another browser, Chromium itself is used.
 */
const shell = '/usr/bin/chromium-headless-shell';
export const chromiumForPages = !process.env.AKKOORD_CHROMIUM && existsSync(shell) ? shell : programs.chromium;

/** Debian's package of each program, and the variable that names another path. */
export const sources = {
  chromium: { package: 'chromium', variable: 'AKKOORD_CHROMIUM' },
  firefox: { package: 'firefox-esr', variable: 'AKKOORD_FIREFOX' },
  webKitDriver: { package: 'webkit2gtk-driver', variable: 'AKKOORD_WEBKITDRIVER' },
  miniBrowser: { package: 'webkit2gtk-driver', variable: 'AKKOORD_MINIBROWSER' },
  xvfb: { package: 'xvfb', variable: 'AKKOORD_XVFB' },
};
