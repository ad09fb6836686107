import { document } from '../host/native-document.ts';
import { isParsed } from './lifecycle.ts';
import { idsOf } from './marked-elements.ts';
import { makeStoppable } from './pending-scripts.ts';
import { report } from './report.ts';
import { isModule, releasedType } from './script-type.ts';
import { trust } from './trusted-types.ts';

/**
 * Makes the function that gives the script to insert in order to run a held script.
 *
 * A browser never starts a script that was made from a string of HTML, nor a copy of it, and such a script looks like
 * any other. So a fresh script, the stand-in, runs in its place, and the held one stays in the page. If the page has
 * nonces, its policy may forbid that a script is made from text: then a held script that the page's own parser made
 * runs itself.
 *
 * @returns a function that gives the stand-in or the held script itself; undefined: the policy allows neither
 */
export function createStandIns(): (script: HTMLScriptElement) => HTMLScriptElement | undefined {
  const madeByParser = new WeakSet<Element>();
  const noteParserScripts = () => {
    for (const script of document.querySelectorAll('script')) madeByParser.add(script);
  };
  // This event comes before deferred scripts run, which could add scripts that the parser did not make.
  if (!isParsed()) document.addEventListener('readystatechange', noteParserScripts, { once: true });

  return (script) => {
    const isByParser = !isParsed() || madeByParser.has(script);
    let runner = script;
    try {
      if (!isByParser || !document.querySelector('script[nonce]')) runner = standInFor(script);
    } catch (error) {
      if (!isByParser) {
        report(error);
        return undefined;
      }
    }
    // Not for an inline classic script, which runs at once.
    if (script.src || isModule(releasedType(script))) linkToHeld(script, runner);
    return runner;
  };
}

/** Makes a fresh script that does the same as the held one. */
function standInFor(script: HTMLScriptElement): HTMLScriptElement {
  const standIn = document.createElement('script');
  for (const attribute of script.attributes) {
    if (!/^(on.*|src)$/.test(attribute.name)) standIn.setAttributeNode(attribute.cloneNode() as Attr);
  }
  // The browser hides the value of the attribute `nonce`, but not of the property.
  standIn.nonce = script.nonce;
  if (script.hasAttribute('src')) standIn.src = trust('createScriptURL', script.src);
  else standIn.text = trust('createScript', script.text);
  return standIn;
}

/**
 * Makes it possible to stop the script until it has run. Passes the `load` and `error` of a stand-in on to the held
 * script, where the page's own handlers are.
 */
function linkToHeld(script: HTMLScriptElement, runner: HTMLScriptElement): void {
  makeStoppable(
    runner,
    (isGranted) => idsOf(script).every(isGranted),
    (type) => {
      if (runner !== script) {
        // Not remove(): Prototype.js replaces it by a function that throws for an element that has left the page.
        runner.replaceWith();
        if (type !== 'abort') script.dispatchEvent(new CustomEvent(type));
      } else if (type === 'abort') {
        // The held script itself is moved to another document, so a copy stays here for a later page view.
        script.before(script.cloneNode(true));
      }
    },
  );
}
