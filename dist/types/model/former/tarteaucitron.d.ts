import { type Tool } from './former.js';
/** tarteaucitron: `!service=true!other=false`; `wait` until the visitor has chosen. No time. */
export declare const tarteaucitron: Tool;
