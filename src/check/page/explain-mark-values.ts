import { document } from '../../host/native-document.ts';
import { nearestName } from '../../model/config/nearest-name.ts';
import { quote } from './quote.ts';

/** The values that `data-consent-action` and `data-consent-open` can have. */
const VALUES = {
  'data-consent-action': ['accept-all', 'reject-all', 'withdraw'],
  'data-consent-open': ['preferences', 'banner'],
};

/** Types that browsers run: what `data-consent-type` usually says. */
const SCRIPT_TYPES = [
  'module',
  'text/javascript',
  'application/javascript',
  'text/ecmascript',
  'application/ecmascript',
];

/** Elements that can be held, or that stand around one that can. */
const HOLDABLE = 'script,iframe,frame,img,picture,source,video,audio,track,embed,object,link,input,a,svg *';

/** Explains marks that have the right name and a value that means nothing; and marks where they hold nothing. */
export function explainMarkValues(): string[] {
  return [...document.querySelectorAll('*')].flatMap((element) =>
    [...explainControlValues(element), ...explainTypeValue(element), ...explainIdleMark(element)].map(
      (problem) => `${problem} Found: ${quote(element)}`,
    ),
  );
}

/** A control with another value opens the preferences. */
function explainControlValues(element: Element): string[] {
  return Object.entries(VALUES).flatMap(([name, known]) => {
    const value = element.getAttribute(name);
    if (!value || known.includes(value)) return [];
    return [`${name}="${value}" means nothing, so this control opens the preferences. ${suggest(value, known)}`];
  });
}

/** Browsers ignore scripts of a type that they do not know. It can be meant for another library, unless it is near. */
function explainTypeValue(element: Element): string[] {
  if (!(element instanceof HTMLScriptElement)) return [];
  const type = element.dataset.consentType?.trim() ?? '';
  const nearest = SCRIPT_TYPES.includes(type.toLowerCase()) ? undefined : nearestName(type, SCRIPT_TYPES);
  return nearest ? [`data-consent-type="${type}" is no type that runs. Write "${nearest}".`] : [];
}

/**
 * A mark counts for its own element and not for what is inside. Custom elements are left out: one may read the attribute
 * itself.
 */
function explainIdleMark(element: Element): string[] {
  const isIdle =
    element.hasAttribute('data-consent') &&
    !element.matches(HOLDABLE) &&
    !element.localName.includes('-') &&
    !element.getAttributeNames().some((name) => name.startsWith('data-consent-'));
  return isIdle
    ? [
        `data-consent on <${element.localName}> holds nothing, neither it nor what is inside. Mark each script, frame or picture instead.`,
      ]
    : [];
}

function suggest(value: string, known: readonly string[]): string {
  const nearest = nearestName(value, known);
  return nearest ? `Did you mean "${nearest}"?` : `Write one of: ${known.join(', ')}.`;
}
