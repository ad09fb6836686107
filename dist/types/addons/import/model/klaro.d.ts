import { type Tool } from './former.ts';
/** Klaro 0.7. */
export declare const klaro: Tool;
/** Orejime: the cookie is `eu-consent` since version 3, and `orejime` before. */
export declare const orejime: Tool;
