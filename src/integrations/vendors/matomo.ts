import { connectToMatomo } from '../matomo-tracker.ts';

/** Matomo. */
export const connect = connectToMatomo(true);
