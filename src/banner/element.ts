/** What is false, empty or missing is left out. */
export type Child = Node | string | false | null | undefined | readonly Child[];

/** Text becomes an attribute, all else a property. */
type Attributes = Readonly<Record<string, string | boolean | number | ((event: Event) => void) | undefined>>;

/**
 * Makes an element. Strings become text, never markup; what is false or missing is left out.
 *
 * @param attributes - one string names its parts
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes | string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  const all: Attributes = typeof attributes === 'string' ? { part: attributes } : attributes;
  for (const name in all) {
    const value = all[name];
    if (typeof value === 'string') {
      if (value) node.setAttribute(name, value);
    } else if (value !== undefined) Object.assign(node, { [name]: value });
  }
  node.append(...(children.flat(9) as (Node | string)[]).filter(Boolean));
  return node;
}

/** Makes a plain button with its part names; the handler runs in the click itself, trusted or not. */
export function button(part: string, label: string, onclick: () => void): HTMLButtonElement {
  return element('button', { type: 'button', part: `button ${part}`, onclick }, label);
}
