import { type Tool } from './former.ts';
/**
 * CookieYes: `name:value` pairs. With `action:yes` they are the visitor's; without it they are what the site had set.
 * `lastRenewedDate` is when the site last asked everyone again, so the choice was made after it.
 */
export declare const cookieyes: Tool;
