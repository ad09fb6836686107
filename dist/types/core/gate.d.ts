import type { Gate, GateOptions } from './gate-types.ts';
/**
 * Finds held elements, now and as they appear, and releases those that are granted. Looking late costs time, never
 * privacy: elements are inert by their own markup. A place for the declaration goes the same way as held elements, so
 * that `tellOfHeld` reports it: `idsOf` gives it the empty id, which nobody can grant.
 */
export declare function createGate(options: GateOptions): Gate;
