import { importChoice } from '../addons/import/import-choice.ts';
import { whenParsed } from '../core/lifecycle.ts';
import { tryOrUndefined } from '../core/try-or-undefined.ts';
import { readPageConfig } from './page/read-page-config.ts';

/**
 * The import of a former choice as a file of its own, for a script tag above the one of the library. A mistake in
 * `import` is thrown, so that the console shows it; akkoord.js reports all other configuration errors.
 */
function importFromPage(): boolean {
  const input = tryOrUndefined(() => readPageConfig(null));
  if (input) importChoice(input);
  return input !== undefined;
}

// A configuration below this script is found too, and still before the library starts: that waits for the same event, and
// began to listen later.
if (!importFromPage()) whenParsed(importFromPage);
