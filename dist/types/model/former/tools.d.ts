import type { FormerTool } from '../types.js';
import type { Tool } from './former.js';
/** The tools whose records can be read, by the name that a configuration has for them. */
export declare const tools: Readonly<Record<FormerTool, Tool>>;
