import type { AddonContext } from '../core/addon-context.ts';
import { hasSettingsLink } from '../host/settings-link.ts';
import type { State } from '../model/types.ts';
import { logOnce } from './log-once.ts';

/** Longest part of an element's markup that a message quotes, characters. */
const MAX_QUOTED = 150;

/** Elements with `data-consent` that load all the same, because their markup does not keep them inert. */
const LIVE_SCRIPTS = 'script[data-consent]:not([type="text/plain"])';
const LIVE_ELEMENTS = '[data-consent]:not(script):is([src]:not([data-consent-src]),[href]:not([data-consent-href]))';

/** Logs what on this page will not work as its author meant. Call it when the page has been parsed. */
export function checkPage({ config, state }: Pick<AddonContext, 'config' | 'state'>): void {
  for (const element of findLiveElements(state)) {
    const markup = element.outerHTML.slice(0, MAX_QUOTED);
    logOnce('warn', `this element has data-consent but is not held: ${markup} ${remedyFor(element)}`);
  }
  const { trigger, settingsHashes } = config;
  if (trigger === false && !hasSettingsLink(config)) {
    const link = `<a href="${settingsHashes[0] ?? '#cookie-settings'}">`;
    logOnce(
      'warn',
      `trigger is false. This page has no settings link either, so nobody can withdraw consent here: add ${link}, or leave "trigger" out.`,
    );
  }
}

/**
 * Finds elements that were marked but not held. A script that was released looks the same: it has lost its
 * `type="text/plain"`. So elements that are granted are left out. After a decision all are, because consent can have
 * been given and withdrawn since the page was loaded.
 */
function findLiveElements({ decision, grants }: State): Element[] {
  if (decision) return [];
  return [...document.querySelectorAll(`${LIVE_SCRIPTS},${LIVE_ELEMENTS}`)].filter(
    (element) => !grants[element.getAttribute('data-consent') ?? ''],
  );
}

function remedyFor(element: Element): string {
  if (element.matches('script')) return 'Give it type="text/plain".';
  const name = element.hasAttribute('src') ? 'src' : 'href';
  return `Write data-consent-${name} instead of ${name}.`;
}
