import type { Akkoord } from '../core/consent.ts';
import type { UiPort } from '../core/ui-port.ts';

/** Runs when the library runs on this page: now, or as soon as it does. */
export function whenStarted(run: (akkoord: Akkoord & UiPort) => void): void {
  if (window.akkoord) run(window.akkoord as Akkoord & UiPort);
  // the event comes from within its start, just before it is there
  else document.addEventListener('akkoord:ready', () => queueMicrotask(() => whenStarted(run)), { once: true });
}
