import type { TestWindow } from '../../model/in-page.ts';
import { scriptText } from '../../model/site.ts';
import type { Clock } from './clock.ts';

type Page = Window & typeof globalThis & TestWindow;

/**
 * Runs scripts as browsers do when they are inserted (HTML §4.12.1.1 "prepare the script element"): jsdom itself never
 * runs one that its parser made. External ones arrive after the delay that their address names.
 *
 * @returns how the parser says in which element it is: a script does not run before its end tag, wherever it is put
 */
export function runScripts(page: Page, clock: Clock): (element: Element | null) => void {
  const started = new WeakSet<Element>();
  let isBeingRead: Element | null = null;
  const { insertBefore } = page.Node.prototype;
  const { before } = page.Element.prototype;
  /** What is deferred runs in order, as soon as it is there. */
  let inOrder: { isThere: boolean; readonly run: () => void }[] = [];

  page.Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, child: Node | null): T {
    insertBefore.call(this, node, child);
    look(node);
    return node;
  };
  page.Element.prototype.before = function (...nodes: (Node | string)[]): void {
    before.apply(this, nodes);
    nodes.forEach(look);
  };

  function look(node: Node | string | null): void {
    if (node === isBeingRead) return;
    if (node instanceof page.HTMLScriptElement && node.type !== 'text/plain' && !started.has(node)) prepare(node);
  }

  function prepare(script: HTMLScriptElement): void {
    if (!script.isConnected) return;
    started.add(script);
    page.started?.push(script.dataset.name ?? '');
    const { src, defer } = script;
    if (!src) {
      page.eval(script.text);
      return;
    }
    if (page.asked?.length === 0) inOrder = [];
    page.asked?.push(src);
    const [, kind = '', name = ''] = /\/(\w+)\/(\w+)\.js/.exec(src) ?? [];
    const { searchParams } = new URL(src);
    const run = () => {
      if (kind !== 'missing') page.eval(scriptText(name, searchParams.get('cookie') ?? ''));
      script.dispatchEvent(new page.Event(kind === 'missing' ? 'error' : 'load'));
    };
    const entry = { isThere: false, run };
    const isInOrder = defer && !script.hasAttribute('async');
    if (isInOrder) inOrder.push(entry);
    if (kind === 'hangs') return;
    clock.setTimeout(
      () => {
        entry.isThere = true;
        if (!isInOrder) run();
        else while (inOrder[0]?.isThere) inOrder.shift()?.run();
      },
      Number(searchParams.get('delay')),
    );
  }

  // jsdom has no such property: a script is `async` by nature, one of the parser from its end tag on.
  Object.defineProperty(page.HTMLScriptElement.prototype, 'async', {
    get(this: Element) {
      return this !== isBeingRead || this.hasAttribute('async');
    },
    set(this: Element, isAsync: boolean) {
      this.toggleAttribute('async', isAsync);
    },
  });

  return (element) => {
    const passed = isBeingRead;
    isBeingRead = element;
    look(passed);
  };
}
