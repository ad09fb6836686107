import { document } from '../host/native-document.ts';
import { isParsed } from './lifecycle.ts';
import { idsOf } from './marked-elements.ts';
import { makeStoppable } from './pending-scripts.ts';
import { report } from './report.ts';
import { isModule, releasedType } from './script-type.ts';
import { trust } from './trusted-types.ts';

/**
 * Makes the function that finds what to insert so that a held script runs.
 *
 * A browser never starts a script that was made from a string of HTML, nor a copy of it, and such a script cannot be
 * told from any other. So a fresh script runs in its place, and the held one stays as it is. Where the page has nonces,
 * its policy may forbid to make a script from text: there, a script that the page's own parser made runs itself.
 *
 * @returns a function that gives the fresh script, or the held one itself; undefined: the policy allows neither
 */
export function createStandIns(): (script: HTMLScriptElement) => HTMLScriptElement | undefined {
  const madeByParser = new WeakSet<Element>();
  const noteParserScripts = () => {
    for (const script of document.querySelectorAll('script')) madeByParser.add(script);
  };
  // This event comes before deferred scripts run, which could make others.
  if (!isParsed()) document.addEventListener('readystatechange', noteParserScripts, { once: true });

  return (script) => {
    const isOwn = !isParsed() || madeByParser.has(script);
    let runner = script;
    try {
      if (!isOwn || !document.querySelector('script[nonce]')) runner = standInFor(script);
    } catch (error) {
      if (!isOwn) {
        report(error);
        return undefined;
      }
    }
    // An inline script that is no module runs at once.
    if (script.src || isModule(releasedType(script))) linkToHeld(script, runner);
    return runner;
  };
}

/** A fresh script that does what the held one would. */
function standInFor(script: HTMLScriptElement): HTMLScriptElement {
  const standIn = document.createElement('script');
  for (const attribute of script.attributes) {
    if (!/^(on.*|src)$/.test(attribute.name)) standIn.setAttributeNode(attribute.cloneNode() as Attr);
  }
  // The browser hides the attribute.
  standIn.nonce = script.nonce;
  if (script.hasAttribute('src')) standIn.src = trust('createScriptURL', script.src);
  else standIn.text = trust('createScript', script.text);
  return standIn;
}

/**
 * Lets the script be stopped until it has run, and passes its `load` and `error` on to the handlers of the held one.
 */
function linkToHeld(script: HTMLScriptElement, runner: HTMLScriptElement): void {
  makeStoppable(
    runner,
    (isGranted) => idsOf(script).every(isGranted),
    (type) => {
      if (runner !== script) {
        runner.remove();
        if (type !== 'abort') script.dispatchEvent(new CustomEvent(type));
      } else if (type === 'abort') {
        // It goes itself, so a copy stays for another page view.
        script.before(script.cloneNode(true));
      }
    },
  );
}
