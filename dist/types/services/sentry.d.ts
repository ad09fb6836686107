import type { Preset } from '../model/types.ts';
/** Sentry. Only its Session Replay stores something: with that, put it into `analytics`. */
export declare const sentry: Preset;
