import type { Pair } from './contrast-report.js';
/** Looks at one layer as the browser shows it: each text and each control against what stands behind it. */
export declare function measureContrast(host: Element): Pair[];
