import type { ConfigInput } from '../../model/types.ts';
import { oncePerPage } from '../once-per-page.ts';
import { createLateQueue } from './late-queue.ts';
import { watchHandler } from './watch-handler.ts';
import { watchListeners } from './watch-listeners.ts';

/**
 * Lets scripts that come too late for `DOMContentLoaded`, `readystatechange` and `load` hear of them all the same:
 * held scripts whose `data-consent` names a service with `replayLoadEvents`, or its category. What such a script
 * registers for an event that is over is called soon after it. No event is dispatched, so nobody else hears anything.
 * Call it before `init`, with the same configuration; on a server it does nothing.
 */
export function replayLoadEvents({ categories = {} }: Pick<ConfigInput, 'categories'>): void {
  if (typeof document === 'undefined') return;
  for (const [category, { services = {} }] of Object.entries(categories)) {
    for (const [id, { replayLoadEvents: isWanted }] of Object.entries(services)) {
      // A site that wants it for nothing keeps the browser's own functions.
      if (isWanted) oncePerPage('replay', watchPage).add(category).add(id);
    }
  }
}

/** Watches what is registered on this page, and helps scripts of the consent ids in the set that it returns. */
function watchPage(): Set<string> {
  const consentIds = new Set<string>();
  const late = createLateQueue();
  const isHelped = () => late.isCalling() || consentIds.has(consentOf(document.currentScript));
  watchListeners(late, isHelped);
  watchHandler({ owner: window, target: window, type: 'load' }, late, isHelped);
  watchHandler({ owner: Document.prototype, target: document, type: 'readystatechange' }, late, isHelped);
  return consentIds;
}

/** Elements that the page names `currentScript` shadow the property of the document. */
function consentOf(script: unknown): string {
  return (script instanceof Element && script.getAttribute('data-consent')) || '';
}
