import { connectToMatomo } from '../matomo-tracker.ts';

/** Matomo without cookies. */
export const connect = connectToMatomo(false);
