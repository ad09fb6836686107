import { document } from '../host/native-document.ts';

/** Attributes as in HTML. An empty or missing value leaves the attribute out. */
type Attributes = Readonly<Record<string, string | undefined>>;

/** Makes an element of the first layer. Strings become text, never markup. */
export function createElement<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/**
 * Makes a button with the part name `button` and the given one. The handler runs inside the click itself. It does not ask
 * for `event.isTrusted`: privacy tools of the visitor press the buttons too.
 */
export function createButton(part: string, label: string, onClick: () => void): HTMLButtonElement {
  const button = createElement('button', { type: 'button', part: `button ${part}` }, label);
  button.addEventListener('click', onClick);
  return button;
}
