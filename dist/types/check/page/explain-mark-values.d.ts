/** Explains marks that have the right name and a value that means nothing; and marks where they hold nothing. */
export declare function explainMarkValues(): string[];
