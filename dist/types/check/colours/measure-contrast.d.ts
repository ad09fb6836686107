import type { ColourPair } from './contrast-report.ts';
/**
 * Measures one layer as the browser shows it: each text and each control against its background.
 *
 * @param host the layer's host element
 */
export declare function measureContrast(host: Element): ColourPair[];
