/** What is false, empty or missing is left out. */
export type Child = Node | string | false | null | undefined | readonly Child[];
/** Text becomes an attribute, all else a property. */
type Attributes = Readonly<Record<string, string | boolean | number | ((event: Event) => void) | undefined>>;
/**
 * Makes an element. Strings become text, never markup; what is false or missing is left out.
 *
 * @param attributes - one string names its parts
 */
export declare function element<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes | string, ...children: readonly Child[]): HTMLElementTagNameMap[K];
/** Makes a plain button with its part names; the handler runs in the click itself, trusted or not. */
export declare function button(part: string, label: string, onclick: () => void): HTMLButtonElement;
export {};
