import { document } from '../host/native-document.ts';
import { isParsed } from './lifecycle.ts';
import { isAsyncByNature } from './parser-state.ts';
import { warnOnce } from './warn-once.ts';

/**
 * Keeps released scripts from replacing the whole page, which is what `write` does once a page has been parsed. So it
 * does nothing then, nor in a released script at any time, and the console says so. Scripts of the page itself can
 * write while it is parsed, and can open the document to write another.
 *
 * @param latest the script that was released last
 */
export function refusePageWrites(latest: () => Element): void {
  let isOpened = false;
  // Not `Document.prototype`: pages have globals of their own of that name.
  const prototype = Object.getPrototypeOf(Object.getPrototypeOf(window.document));
  for (const name of ['open', 'write', 'writeln'] as const) {
    const native: (...args: unknown[]) => unknown = prototype[name];
    // Some scripts take it from the prototype, too.
    Reflect.set(prototype, name, function (this: Document, ...args: unknown[]) {
      if (this !== window.document) return Reflect.apply(native, this, args);
      const { currentScript } = document;
      const isReleased = currentScript?.hasAttribute('data-consent');
      if (name === 'open' && !isReleased) isOpened = true;
      // A script that another one made may be the child of a released script, whose writes have no place in what the
      // parser reads, and would replace the page.
      if (!isReleased && (isOpened || (currentScript && !isParsed() && !isAsyncByNature(currentScript))))
        return Reflect.apply(native, this, args);
      // A function that is called later belongs to no script any more.
      const caller = isReleased ? currentScript : latest();
      warnOnce(
        `document.${name}() was refused, since it would replace the page. It was called by ${isReleased ? '' : 'a function of a released script, perhaps '}${caller?.outerHTML.slice(0, 150)}`,
      );
      return this;
    });
  }
}
