import { type Tool } from './former.js';
/**
 * Complianz: a cookie for each category, `allow` or `deny`, and one that tells that the banner was answered. Its
 * `functional` cannot be refused. No time. A network's main site puts `cmplz_rt_` before the names.
 */
export declare const complianz: Tool;
