import { document } from '../../host/native-document.ts';
import { nearestName } from '../../model/config/nearest-name.ts';
import { quote } from './quote.ts';

/** Attributes that load something. A held element has each as `data-consent-…` instead. */
export const KEPT = ['src', 'srcdoc', 'srcset', 'href', 'data', 'poster'];

/** The attributes that the library reads, except `data-consent` itself. */
const ATTRIBUTES = [...KEPT, ...['name', 'class', 'type', 'open', 'action', 'declaration', 'placeholder']].map(
  (name) => `data-consent-${name}`,
);

/** Explains attributes whose names are nearly those that the library reads. */
export function explainMisspeltAttributes(): string[] {
  const names = new Set<string>();
  return [...document.querySelectorAll('*')].flatMap((element) =>
    element.getAttributeNames().flatMap((name) => {
      const nearest = meantAttribute(name);
      if (!nearest || names.has(name)) return [];
      names.add(name);
      return [`${name} means nothing. Did you mean ${nearest}? Found: ${quote(element)}`];
    }),
  );
}

/** Not misspelt: two attributes that other libraries read, and two that this library sets. */
const OTHER_NAMES = /^data-(content|context|consent-(live|ran)$)/;

function meantAttribute(name: string): string | undefined {
  if (!name.startsWith('data-con') || name === 'data-consent' || ATTRIBUTES.includes(name) || OTHER_NAMES.test(name)) {
    return undefined;
  }
  return nearestName(name, [...ATTRIBUTES, 'data-consent']);
}
