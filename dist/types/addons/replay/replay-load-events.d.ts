import type { ConfigInput } from '../../model/types.ts';
/**
 * Calls listeners for `DOMContentLoaded`, `readystatechange` and `load` that a held script registered too late. It
 * helps scripts whose `data-consent` names a service with `replayLoadEvents`, or its category, and calls their
 * listeners soon after the script. No event is dispatched, so no other listener is called. Call this before `init`,
 * with the same configuration; on a server it does nothing.
 */
export declare function replayLoadEvents({ categories }: Pick<ConfigInput, 'categories'>): void;
