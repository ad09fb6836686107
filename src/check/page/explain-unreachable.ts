import { document } from '../../host/native-document.ts';
import { quote } from './quote.ts';

/** Elements that open the preferences, or decide, when they are pressed. */
const CONTROLS = '[data-consent-open],[data-consent-action]';

/** Elements that a keyboard reaches and presses without further attributes. */
const OPERABLE =
  'a[href],area[href],button,summary,input:not([type=hidden]),[role=button][tabindex],[role=link][tabindex],[role=menuitem]';

/**
 * Explains settings controls that cannot be used without a mouse: withdrawing consent must be as easy as giving it. A
 * control counts as usable where an element around it or inside it can be operated: a click there counts too.
 */
export function explainUnreachableControls(): string[] {
  return [...document.querySelectorAll(CONTROLS)]
    .filter(
      (control) => !control.closest(OPERABLE) && !control.querySelector(OPERABLE) && !control.localName.includes('-'),
    )
    .map((control) => {
      const mark = control.getAttributeNames().find((name) => /^data-consent-(open|action)$/.test(name));
      return `this control cannot be reached by keyboard, so not everybody can use it. Write <button type="button" ${mark}> instead. Found: ${quote(control)}`;
    });
}
