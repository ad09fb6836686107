/** What only an embed that is shown can tell. */
export interface Size {
    readonly display: string;
    readonly width: string;
    readonly height: string;
}
/** Looks at an embed while it is shown. */
export declare function sizeOf(embed: Element): Size;
/**
 * The rules that give a placeholder the box of this embed. Call it while the embed is `display: none`: only then are
 * computed values the written ones.
 */
export declare function boxOf(embed: Element, seen: Size): string;
