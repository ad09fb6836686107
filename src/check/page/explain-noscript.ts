import { document } from '../../host/native-document.ts';
import { addressesIn, isElsewhere } from './addresses.ts';
import type { PageFacts } from './page-facts.ts';
import { quote } from './quote.ts';
import { servicesAt } from './services-at.ts';

/** An element that nobody is meant to see: a pixel, or a frame without a size. */
const UNSEEN = /\b(width|height)\s*[=:]\s*["']?[01](px)?\b|display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Explains pixels for visitors without scripts. They load whatever the visitor wants, because nobody can be asked. */
export function explainNoscriptPixels({ config }: PageFacts): string[] {
  return [...document.querySelectorAll('noscript')].filter(isPixel).map((element) => {
    return `this pixel loads for visitors without scripts, who cannot be asked: ${quote(element)} Take the <noscript> element out; it cannot be held.`;
  });

  function isPixel(element: Element): boolean {
    // A browser that runs scripts reads what is in it as text.
    const text = element.outerHTML.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    if (!/<(img|iframe|script|object|embed)\b/i.test(text)) return false;
    return addressesIn(text)
      .filter(isElsewhere)
      .some((address) => {
        const { declared, known } = servicesAt(address, config.services);
        return UNSEEN.test(text) || known !== undefined || declared.some(({ basis }) => basis === 'consent');
      });
  }
}
