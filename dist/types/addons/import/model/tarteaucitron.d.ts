import { type Tool } from './former.ts';
/** tarteaucitron: yes or no per service; no time. */
export declare const tarteaucitron: Tool;
