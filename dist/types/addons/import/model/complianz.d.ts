import { type Tool } from './former.ts';
/**
 * Complianz: a cookie per category, `allow` or `deny`, one that tells that the banner was answered, and one with JSON per
 * service; no time. Its category `functional` cannot be refused. The main site of a WordPress network has names with
 * `rt_` after the prefix.
 */
export declare const complianz: Tool;
