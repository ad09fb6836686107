import type { Config, FormerTool, ImportInput } from '../../model/types.ts';
import { type FormerChoice, type Tool } from './model/former.ts';
/** A former tool, with the settings that it had on this site. */
export interface Former {
    readonly from: FormerTool;
    /** The ids of this configuration for each id of the tool, as the site wrote them. */
    readonly map: ImportInput['map'];
    /** The revision of this configuration that asks for no more than the tool did. */
    readonly revision: number;
    readonly tool: Tool;
    /** Names of its cookies and storage items on this site. */
    readonly names: readonly string[];
    /** Tells whether a cookie or storage item is the tool's own. */
    readonly isOwn: (name: string) => boolean;
}
/** The former tools that the configuration names, in its order. */
export declare function formersOf({ import: entries }: Config): readonly Former[];
/** The choices that the tool has stored; null for each value that is not a complete record. */
export declare function readFormer({ tool, names }: Former): readonly (FormerChoice | null)[];
/** Deletes the cookies and storage items of the tool. */
export declare function forgetFormer({ tool, isOwn }: Former): void;
