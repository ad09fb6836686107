import type { Integration, State } from '../model/types.ts';
import { writeToAllQueues } from './google-queue.ts';

/**
 * Tells tag managers of the visitor's choice as an event in Google's queues, `akkoord_decision`: on each page with a
 * decision, at every decision, and when one has ended. It is the last that a queue hears before what the page itself
 * writes there.
 */
export function googleDecisionEvent(): Integration {
  function tell({ decision, grants }: State): void {
    const granted = Object.keys(grants).filter((id) => grants[id]);
    writeToAllQueues('event', { event: 'akkoord_decision', akkoord_granted: granted }, decision !== null);
  }
  return { name: 'google-decision-event', setup: tell, update: tell };
}
