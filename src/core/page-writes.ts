import { document } from '../host/native-document.ts';
import { isParsed } from './lifecycle.ts';
import { isAsyncByNature } from './parser-state.ts';
import { warnOnce } from './warn-once.ts';

/**
 * Keeps released scripts from replacing the whole page, which `document.write` does once a page has been parsed. From
 * then on `write` does nothing; in a released script it never does anything; and the console says so. Scripts of the
 * page itself can still write while the page is parsed, and can call `document.open` to write a new document.
 *
 * @param latest the script that was released last
 */
export function refusePageWrites(latest: () => Element): void {
  let isOpened = false;
  // Not `Document.prototype`, because some pages have another global with the name `Document`.
  const prototype = Object.getPrototypeOf(Object.getPrototypeOf(window.document));
  for (const name of ['open', 'write', 'writeln'] as const) {
    const native: (...args: unknown[]) => unknown = prototype[name];
    // On the prototype, because some scripts call the function of the prototype.
    Reflect.set(prototype, name, function (this: Document, ...args: unknown[]) {
      if (this !== window.document) return Reflect.apply(native, this, args);
      const { currentScript } = document;
      const isReleased = currentScript?.hasAttribute('data-consent');
      if (name === 'open' && !isReleased) isOpened = true;
      // Only a script that the parser runs may write while the page is parsed. One that was made by another script may
      // come from a released script: its text would have no place in the page and would replace it.
      if (!isReleased && (isOpened || (currentScript && !isParsed() && !isAsyncByNature(currentScript))))
        return Reflect.apply(native, this, args);
      // A function that is called later has no current script. The script that was released last is the best guess.
      const caller = isReleased ? currentScript : latest();
      warnOnce(
        `document.${name}() was refused, since it would replace the page. It was called by ${isReleased ? '' : 'a function of a released script, perhaps '}${caller?.outerHTML.slice(0, 150)}`,
      );
      return this;
    });
  }
}
