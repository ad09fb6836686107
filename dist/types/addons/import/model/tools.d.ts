import type { FormerTool } from '../../../model/types.ts';
import type { Tool } from './former.ts';
/** The tools whose records can be read, by the name that a configuration has for them. */
export declare const tools: Readonly<Record<FormerTool, Tool>>;
