import type { ColourPair } from './contrast-report.ts';
/**
 * Looks at one layer as the browser shows it: each text and each control against what stands behind it.
 *
 * @param host the layer's host element
 */
export declare function measureContrast(host: Element): ColourPair[];
