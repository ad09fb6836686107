import { type Tool } from './former.ts';
/**
 * Cookiebot: the source text of a JavaScript object. With `method:'implied'` the visitor chose nothing, and neither
 * with the values `0` and `-1` that older versions store instead of an object.
 */
export declare const cookiebot: Tool;
