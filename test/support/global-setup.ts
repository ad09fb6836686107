import { existsSync } from 'node:fs';
import { programs } from './programs.ts';

/** A missing browser is an error that says what to do, never a silent skip. */
// biome-ignore lint/style/noDefaultExport: Playwright calls the default export
export default function checkBrowsers(): void {
  const missing = Object.entries(programs).filter(([, file]) => !existsSync(file));
  if (missing.length === 0) return;
  const names = missing.map(([name]) => name).join(', ');
  console.error(
    `Missing for the page tests: ${names}; install with \`apt-get install chromium firefox-esr webkit2gtk-driver xvfb\``,
  );
  process.exit(1);
}
