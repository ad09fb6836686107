/** What the library asked of the document, and the most elements that it released in one task. */
export interface Work {
  readonly calls: number;
  readonly mostInOneTask: number;
}

export interface WorkCounter {
  /** Forgets what was counted so far. */
  reset(): void;
  read(): Work & { readonly released: number };
}

/**
 * Runs in the page above the library, as text: counts calls into the document instead of reading a clock, so that the
 * outcome is the same on every machine. The page's clock moves only by one millisecond whenever an element is
 * released; whatever works in slices of time then gives way after as many elements.
 */
export function countWork(isScripts: boolean): void {
  let calls = 0;
  let released = 0;
  let releasedBefore = 0;
  let mostInOneTask = 0;

  const watch = (owner: object, name: string, isRelease: (args: unknown[]) => boolean = () => false) => {
    const known = Object.getOwnPropertyDescriptor(owner, name) ?? {};
    const kind = known.value ? 'value' : 'get';
    const original = known[kind] as (...args: unknown[]) => unknown;
    Object.defineProperty(owner, name, {
      ...known,
      [kind](this: unknown, ...args: unknown[]) {
        calls += 1;
        const result = original.apply(this, args);
        // Whoever gets a list has to go through it, so its length counts as work.
        if (result instanceof NodeList) calls += result.length;
        if (isRelease(args)) released += 1;
        return result;
      },
    });
  };
  for (const name of ['nextSibling', 'parentNode', 'isConnected', 'contains']) watch(Node.prototype, name);
  for (const name of ['nextSibling', 'parentNode']) watch(TreeWalker.prototype, name);
  for (const name of ['getAttribute', 'hasAttribute', 'matches', 'closest', 'querySelectorAll'])
    watch(Element.prototype, name);
  watch(Document.prototype, 'querySelectorAll');
  // a held script is released by being inserted again, everything else by getting its address
  watch(Element.prototype, 'before', ([node]) => isScripts && node instanceof HTMLScriptElement);
  watch(Element.prototype, 'setAttribute', ([name]) => !isScripts && name === 'src');

  const start = Date.now();
  Date.now = () => start + released;
  performance.now = () => 1000 + released;

  // everything between two of these is one task
  const giveWay = () => {
    mostInOneTask = Math.max(mostInOneTask, released - releasedBefore);
    releasedBefore = released;
  };
  const { setTimeout, requestAnimationFrame } = window;
  Object.assign(window, {
    setTimeout(...args: Parameters<typeof setTimeout>) {
      giveWay();
      return setTimeout.apply(window, args);
    },
    requestAnimationFrame(act: FrameRequestCallback) {
      giveWay();
      return requestAnimationFrame.call(window, act);
    },
  });
  const { postMessage } = MessagePort.prototype;
  MessagePort.prototype.postMessage = function (this: MessagePort, ...args: unknown[]) {
    giveWay();
    Reflect.apply(postMessage, this, args);
  };

  const counter: WorkCounter = {
    reset() {
      [calls, released, releasedBefore, mostInOneTask] = [0, 0, 0, 0];
    },
    read() {
      giveWay();
      return { calls, released, mostInOneTask };
    },
  };
  Object.assign(window, { workCounter: counter });
}
