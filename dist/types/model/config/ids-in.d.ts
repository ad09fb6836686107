/**
 * The consent ids that a value of `data-consent` names, with spaces or commas between them. All of them must be
 * granted. A value without an id gives one empty id, which nobody can grant, so that the element stays held.
 */
export declare function idsIn(value: string | null): readonly string[];
