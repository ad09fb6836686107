import { importChoice } from '../addons/import/import-choice.ts';
import { whenParsed } from '../core/lifecycle.ts';
import { tryOrUndefined } from '../core/try-or-undefined.ts';
import { readPageConfig } from './page/read-page-config.ts';

/**
 * The import of a former choice as a file of its own. Its script tag goes before the library's. An error in `import` is
 * thrown, so that the console shows it; `akkoord.check.js` explains all other configuration errors.
 *
 * @returns whether the page has a configuration yet
 */
function importFromPage(): boolean {
  const input = tryOrUndefined(() => readPageConfig(null));
  if (input) importChoice(input);
  return input !== undefined;
}

// A configuration below this script is found when the page has been parsed. The library waits for the same event, but
// its listener is registered later, so that the import still comes first.
if (!importFromPage()) whenParsed(importFromPage);
