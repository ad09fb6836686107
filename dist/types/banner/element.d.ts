/** Attributes as in HTML. An empty or missing value leaves the attribute out. */
type Attributes = Readonly<Record<string, string | undefined>>;
/** Makes an element of the first layer. Strings become text, never markup. */
export declare function createElement<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[K];
/**
 * Makes a button with the part name `button` and the given one. The handler runs inside the click itself. It does not ask
 * for `event.isTrusted`: privacy tools of the visitor press the buttons too.
 */
export declare function createButton(part: string, label: string, onClick: () => void): HTMLButtonElement;
export {};
