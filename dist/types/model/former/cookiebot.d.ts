import { type Tool } from './former.js';
/**
 * Cookiebot: the text of a JavaScript object. `method:'implied'` is no choice, nor are `0` and `-1`, which stand for the
 * whole in older versions.
 */
export declare const cookiebot: Tool;
