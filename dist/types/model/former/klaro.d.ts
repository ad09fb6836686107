import { type Tool } from './former.js';
/** Klaro 0.7. */
export declare const klaro: Tool;
/** Orejime: `eu-consent` since version 3, `orejime` before. */
export declare const orejime: Tool;
