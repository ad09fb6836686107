import { type Tool } from './former.ts';
/**
 * CookieYes: `name:value` pairs. With `action:yes` the visitor chose them; without it they are the site's defaults.
 * `lastRenewedDate` is when the site last asked everyone again, so the choice was made after it.
 */
export declare const cookieyes: Tool;
