import { type ComponentChildren, render } from 'preact';
import { createHost, setLanguage } from '../host/host.ts';
import { type InterfaceContext, InterfaceProvider } from './interface-context.tsx';

/** An element of ours in the page, whose shadow root shows components. */
export interface RenderHost {
  /** Stands nowhere until you put it into the page. */
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /**
   * Shows this content, in the language of the words. When it returns, the DOM is up to date and layout effects have run:
   * a layer must be gone in the task of the visitor's click, because a released script may navigate away. Preact renders
   * a change of state later, so whatever core decides is rendered from the top, through this.
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
      render(<InterfaceProvider {...context}>{content}</InterfaceProvider>, root);
    },
    remove() {
      render(null, root);
      // Prototype.js replaces remove() with its own, which throws for an element that stands nowhere.
      host.replaceWith();
    },
  };
}
