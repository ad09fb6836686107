import { type Tool } from './former.ts';
/**
 * Complianz: a cookie per category with `allow` or `deny`, a cookie that says that the banner was answered, and a
 * cookie with the answers for services as JSON. It stores no time. Its category `functional` cannot be refused, so it
 * is not read. The main site of a WordPress network has names with `rt_` after the prefix.
 */
export declare const complianz: Tool;
