import { type Tool } from './former.ts';
/**
 * OneTrust: a query string with `groups=C0001:1,C0002:0`, which is written at every page view, and in another cookie the
 * time at which the banner was closed. Closing it is no consent, so an accepted group counts only where everything was
 * accepted by the button for that (`intType=1`).
 */
export declare const onetrust: Tool;
