// Says in one line which programs of the page tests are missing and how to get them, and then ends with code 1.
// By itself: `node test/support/check-browsers.mjs`.
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { programs, sources } from './programs.mjs';

/** @returns {string} what to do, in one line; empty where every program is there */
export function missingBrowsers() {
  const missing = Object.entries(programs).filter(([, file]) => !existsSync(file));
  if (missing.length === 0) return '';
  const names = missing.map(([name, file]) => (file ? `${name} (${file})` : name)).join(', ');
  const packages = [...new Set(missing.map(([name]) => sources[name].package))].join(' ');
  const variables = missing.map(([name]) => sources[name].variable).join(', ');
  return `Missing for the page tests: ${names}. Run \`apt-get install ${packages}\`, or set ${variables} to the path.`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const message = missingBrowsers();
  if (message) console.error(message);
  process.exitCode = message ? 1 : 0;
}
