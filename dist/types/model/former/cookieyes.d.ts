import { type Tool } from './former.js';
/**
 * CookieYes: `name:value` pairs. `action:yes` is the visitor's; without it the answers are what the site had set.
 * `lastRenewedDate` is when the site last asked everyone again, so a choice is younger than that.
 */
export declare const cookieyes: Tool;
