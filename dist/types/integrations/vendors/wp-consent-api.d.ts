import type { Connect } from '../../model/types.ts';
/**
 * WP Consent API. It keeps the answers in cookies of its own, so it is told only what is not there already; nothing is
 * stored before the visitor has answered. A yes that has ended is taken back there too.
 */
export declare const connect: Connect;
