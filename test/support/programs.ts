import { existsSync, readdirSync } from 'node:fs';

const libraries = '/usr/lib';

/** MiniBrowser lies in a folder named for the machine's architecture and WebKit's API version. */
function findMiniBrowser(): string | undefined {
  for (const architecture of readdirSync(libraries)) {
    for (const version of ['webkit2gtk-4.1', 'webkit2gtk-4.0']) {
      const file = `${libraries}/${architecture}/${version}/MiniBrowser`;
      if (existsSync(file)) return file;
    }
  }
  return undefined;
}

/** Where Debian puts the browsers; an empty path is one that is missing. */
export const programs = {
  chromium: '/usr/bin/chromium',
  firefox: '/usr/bin/firefox-esr',
  webKitDriver: '/usr/bin/WebKitWebDriver',
  miniBrowser: findMiniBrowser() ?? '',
  xvfb: '/usr/bin/Xvfb',
};
