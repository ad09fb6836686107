import { presetNames } from '../../services/preset-names.ts';
import type { KnownService } from './known-services.ts';
import type { PageFacts } from './page-facts.ts';
import { quote } from './quote.ts';
import type { Found } from './services-at.ts';

/** Says that an element is not held, and how to hold it; undefined where it may load. */
export function describeUnheld(
  element: Element,
  address: string,
  { declared, known }: Found,
  page: PageFacts,
): string | undefined {
  if (declared.some(({ id }) => page.wasGranted(id))) return undefined;
  const [service] = declared;
  if (service) {
    // With an id, the library loads Google Analytics by itself, and a second tag is one too many.
    const isLoaded = service.preset === 'google-analytics' && service.vendorIds.length > 0;
    const remedy = isLoaded
      ? `Take it out: the library loads ${service.id} after consent.`
      : howToHold(element, service.id);
    return `${loads(`"${service.id}"`, address, element)} ${remedy}`;
  }
  // What a granted service brought along cannot be told from what the site pasted.
  if (!known || page.wasDecided()) return undefined;
  return `${loads(known.label, address, element)} Declare it, as in ${declaration(known)}. ${howToHold(element, known.id)}`;
}

function loads(service: string, address: string, element: Element): string {
  return `this element of ${service} is not held, so it loads ${address} before the visitor has chosen: ${quote(element)}`;
}

function declaration({ id, label, category }: KnownService): string {
  const service = presetNames.includes(id) ? { preset: id } : { label };
  return JSON.stringify({ categories: { [category]: { services: { [id]: service } } } });
}

/** What to write in an element so that this service holds it. */
export function howToHold(element: Element, id: string): string {
  if (element.matches('script')) return `Write type="text/plain" data-consent="${id}" in it.`;
  if (element.matches('link[rel*=pre]')) return 'Take it out: it contacts that host.';
  const written = ['src', 'srcset', 'href', 'data', 'poster'].filter((name) => element.hasAttribute(name));
  const kept = written.map((name) => `data-consent-${name} instead of ${name}`).join(', ');
  return `Write data-consent="${id}", and ${kept}.`;
}
