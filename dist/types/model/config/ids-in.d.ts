/** The consent ids that a value of `data-consent` names: with spaces or commas between them. All of them are needed. Where it names none, it needs what nobody can grant. */
export declare function idsIn(value: string | null): readonly string[];
