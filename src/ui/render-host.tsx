import { type ComponentChildren, render } from 'preact';
import { createHost, setLanguage } from '../host/host.ts';
import { withoutNamesakes } from '../host/without-namesakes.ts';
import { type InterfaceContext, InterfaceProvider } from './interface-context.tsx';

/** An element of ours in the page, whose shadow root shows components. */
export interface RenderHost {
  /** Not in the page until you put it there. */
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /**
   * Shows this content, in the language of the words. It is synchronous: when it returns, the DOM is up to date and
   * layout effects have run. A layer must be gone within the task of the visitor's click, because a released script may
   * leave the page. Preact itself renders a change of state later, so everything that core decides is rendered by this
   * method.
   */
  render(content: ComponentChildren, context: InterfaceContext): void;
  /** Unmounts the components and takes the host out of the page, at once. It can be rendered and used again. */
  remove(): void;
}

/** Makes a host `<akkoord-…>` with these style sheets. */
export function createRenderHost(name: string, ...sheets: CSSStyleSheet[]): RenderHost {
  const { host, root } = createHost(name, ...sheets);
  return {
    host,
    root,
    render(content, context) {
      setLanguage(host, context.words.language);
      const show = () => render(<InterfaceProvider {...context}>{content}</InterfaceProvider>, root);
      // Preact asks the document itself. What it renders later, after a press, is made of the same elements.
      withoutNamesakes('createElementNS', () => withoutNamesakes('createTextNode', show));
    },
    remove() {
      render(null, root);
      // Not remove(): Prototype.js replaces it with its own, which throws for an element that is not in the page.
      host.replaceWith();
    },
  };
}
