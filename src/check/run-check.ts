import type { AddonContext } from '../core/addon-context.ts';
import { whenParsed } from '../core/lifecycle.ts';
import { checkConfiguration } from './check-configuration.ts';
import { checkPage } from './check-page.ts';
import { watchColours } from './colours/watch-colours.ts';

/**
 * Explains in the console what is wrong on this page, for the developer of the site: first the configuration, then the
 * page when it has been parsed, then the colours of each layer when it is shown. With an error in the configuration,
 * the interface is taken away. The page itself is not changed. A second call for the same context does nothing.
 */
export function runCheck(context: AddonContext): void {
  if (!isFirstCheck(context)) return;
  checkConfiguration(context);
  whenParsed(() => {
    if (context.signal.aborted) return;
    checkPage(context);
    watchColours(context.signal);
  });
}

// The symbol is registered, because a page can load the file twice, or beside a bundle with the check in it.
const CHECKED = Symbol.for('akkoord.checked');

function isFirstCheck(context: AddonContext): boolean {
  const page: Window & { [CHECKED]?: WeakSet<AddonContext> } = window;
  page[CHECKED] ??= new WeakSet();
  if (page[CHECKED].has(context)) return false;
  page[CHECKED].add(context);
  return true;
}
