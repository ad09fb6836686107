import type { Category, Choices } from '../model/types';
import type { MessageKey } from './messages';
import type { Words } from './words';
/**
 * One category in the preferences: a switch, what it is for, and its services folded under it. The switches themselves
 * are the visitor's draft: each has its consent id as its value.
 */
export declare function categoryField(category: Category, grants: Choices, words: Words<MessageKey>): HTMLElement;
