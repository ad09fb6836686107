import { document } from '../../host/native-document.ts';
import { idsIn } from '../../model/config/ids-in.ts';
import type { ConfigInput } from '../../model/types.ts';
import { oncePerPage } from '../once-per-page.ts';
import { ownerOf } from '../patch.ts';
import { createLateQueue } from './late-queue.ts';
import { watchHandler } from './watch-handler.ts';
import { watchListeners } from './watch-listeners.ts';

/**
 * Calls listeners for `DOMContentLoaded`, `readystatechange` and `load` that a held script registered too late. It
 * helps scripts whose `data-consent` names a service with `replayLoadEvents`, or its category, and calls their
 * listeners soon after the script. No event is dispatched, so no other listener is called. Call this before `init`,
 * with the same configuration; on a server it does nothing.
 */
export function replayLoadEvents({ categories }: Pick<ConfigInput, 'categories'>): void {
  if (typeof window === 'undefined') return;
  for (const [category, fields] of entriesOf(categories)) {
    for (const [id, service] of entriesOf(fields?.services)) {
      // Only for such a service, because watching replaces functions of the browser.
      if (service?.replayLoadEvents) oncePerPage('replay', watchPage).add(category).add(id);
    }
  }
}

/** The entries of an object; none of any other value. If that value is a mistake, `init` reports it. */
function entriesOf<T>(fields: Readonly<Record<string, T>> | undefined): [string, T | null][] {
  return Object.entries(Object(fields));
}

/** Watches the listeners of this page. @returns the consent ids whose scripts are helped; the caller adds ids to it */
function watchPage(): Set<string> {
  const consentIds = new Set<string>();
  const queue = createLateQueue();
  // A listener that is registered by a late listener is too late as well.
  const isHelped = () => queue.isCalling() || consentOf(document.currentScript).some((id) => consentIds.has(id));
  watchListeners(queue, isHelped);
  watchHandler({ owner: window, target: window, type: 'load' }, queue, isHelped);
  watchHandler(
    { owner: ownerOf(window.document, 'onreadystatechange'), target: window.document, type: 'readystatechange' },
    queue,
    isHelped,
  );
  return consentIds;
}

/** The consent ids of the running script. */
function consentOf(script: Element | null): readonly string[] {
  return script ? idsIn(script.getAttribute('data-consent')) : [];
}
