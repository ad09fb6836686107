import { type Tool } from './former.ts';
/** tarteaucitron: yes or no per service. It stores no time. */
export declare const tarteaucitron: Tool;
