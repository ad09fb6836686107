import type { AddonContext } from '../core/addon-context.ts';
import { whenParsed } from '../core/lifecycle.ts';
import { checkConfiguration } from './check-configuration.ts';
import { watchColours } from './colours/watch-colours.ts';
import { checkPage } from './page/check-page.ts';
import { followPage } from './page/page-facts.ts';
import { whenChanged } from './page/when-changed.ts';

/**
 * Explains in the console what is wrong on this page, for the developer of the site: first the configuration, then the
 * page when it has been parsed, and again when it has changed, then the colours of each layer when it is shown. With an
 * error in the configuration, the interface is taken away. The page itself is not changed. A second call for the same
 * context does nothing.
 *
 * @param tag the library's own script tag; null where there is none, as in a bundle
 */
export function runCheck(context: AddonContext, tag: Element | null = null): void {
  if (!isFirstCheck(context)) return;
  // What a preset asks for, such as the shape of an id, is in its file: the check waits for files that are on their way.
  if (context.arrival) void context.arrival.then(() => check(context, tag));
  else check(context, tag);
}

function check(context: AddonContext, tag: Element | null): void {
  if (context.signal.aborted) return;
  const page = followPage(context);
  checkConfiguration(context);
  whenParsed(() => {
    if (context.signal.aborted) return;
    checkPage(page, tag);
    whenChanged(() => checkPage(page, tag), context.signal);
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
