import type { Config } from '../../model/types.ts';
/**
 * Explains Google tags that read the state of consent before the library had told it. The library then comes last in the
 * queue, which the tag has taken over; without a tag in the markup, a server or a CDN has added it.
 */
export declare function explainLateDefault({ integrations }: Config): string[];
