import { missingBrowsers } from './check-browsers.mjs';

/** A missing browser is an error that says what to do, never a silent skip. */
// biome-ignore lint/style/noDefaultExport: Playwright calls the default export
export default function checkBrowsers(): void {
  const message = missingBrowsers();
  if (!message) return;
  console.error(message);
  process.exit(1);
}
