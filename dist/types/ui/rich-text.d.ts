/** A text in which `[label](url)` is a link; where following it could do harm, only its label. Never markup. */
export declare function richText(text?: string): HTMLElement[];
