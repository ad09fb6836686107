import type { Words } from '../model/locale.js';
import type { Category, Choices } from '../model/types.js';
import type { MessageKey } from './messages.js';
/**
 * One category in the preferences: a switch, what it is for, and its services folded under it. The switches themselves
 * are the visitor's draft: each has its consent id as its value.
 */
export declare function categoryField(category: Category, grants: Choices, words: Words<MessageKey>): HTMLElement;
