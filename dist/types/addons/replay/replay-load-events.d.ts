import type { ConfigInput } from '../../model/types.ts';
/**
 * Lets scripts that come too late for `DOMContentLoaded`, `readystatechange` and `load` hear of them all the same:
 * held scripts whose `data-consent` names a service with `replayLoadEvents`, or its category. What such a script
 * registers for an event that is over is called soon after it. No event is dispatched, so nobody else hears anything.
 * Call it before `init`, with the same configuration; on a server it does nothing.
 */
export declare function replayLoadEvents({ categories }: Pick<ConfigInput, 'categories'>): void;
