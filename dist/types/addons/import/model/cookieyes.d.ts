import { type Tool } from './former.ts';
/**
 * CookieYes: `name:value` pairs. With `action:yes` the visitor chose the values; otherwise they are the site's
 * defaults. `lastRenewedDate` is the time when the site last asked everyone again, so the choice was made after that
 * time.
 */
export declare const cookieyes: Tool;
