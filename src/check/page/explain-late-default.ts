import { document } from '../../host/native-document.ts';
import { namesGoogleTag } from '../../model/google-tag.ts';
import type { Config } from '../../model/types.ts';
import { quote } from './quote.ts';

const REMEDY =
  'It read the consent before the default of Consent Mode was in its queue, so it took everything as granted. Put the library above it, and hold it with type="text/plain" and data-consent';

/**
 * Explains Google tags that read the state of consent before the library had told it. The library then comes last in the
 * queue, which the tag has taken over; without a tag in the markup, a server or a CDN has added it.
 */
export function explainLateDefault({ integrations }: Config): string[] {
  const name = integrations?.['google-consent-mode']?.dataLayer ?? 'dataLayer';
  const queue: unknown = Reflect.get(window, name);
  if (!Array.isArray(queue) || !isLate(queue)) return [];
  const tags = [...document.querySelectorAll<HTMLScriptElement>('script[src]:not([data-consent])')].filter(({ src }) =>
    namesGoogleTag(src),
  );
  if (tags.length > 0) return tags.map((tag) => `${quote(tag)} ran too early. ${REMEDY}.`);
  if (!('google_tag_data' in window)) return [];
  return [
    `a Google tag that is not in the markup ran too early. ${REMEDY}; if a CDN adds it, as Google tag gateway does, switch that off there.`,
  ];
}

/**
 * Had Google's script taken over the queue already? Then the library could add its default at the end only, so that the
 * last default stands behind entries of another kind.
 */
function isLate(queue: readonly unknown[]): boolean {
  const position = queue.map(isDefault).lastIndexOf(true);
  return position > 0 && !queue.slice(0, position).every((entry) => Object(entry)[0] === 'consent');
}

function isDefault(entry: unknown): boolean {
  const { 0: verb, 1: action }: { readonly 0?: unknown; readonly 1?: unknown } = Object(entry);
  return verb === 'consent' && action === 'default';
}
