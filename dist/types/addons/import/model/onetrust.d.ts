import { type Tool } from './former.ts';
/**
 * OneTrust: a query string with `groups=C0001:1,C0002:0`, which OneTrust writes at every page view, and in another
 * cookie the time at which the banner was closed. To close the banner is no consent, so a yes counts only if the
 * visitor accepted everything by the button for that (`intType=1`).
 */
export declare const onetrust: Tool;
